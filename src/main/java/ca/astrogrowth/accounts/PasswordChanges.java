package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Another password: by a link for those who forgot theirs, by the current one for the others. It ends the links, sessions
 * and tokens of before, and the person is told by letter.
 */
@Service
@NeedsNothing("one’s own password")
public class PasswordChanges {

    private final Persons persons;
    private final People people;
    private final DoorLinks links;
    private final DoorLetters letters;
    private final Turnstile turnstile;
    private final Backstage backstage;
    private final PasswordEncoder passwords;
    private final Platform platform;
    private final DoorBook book;
    private final Clock clock;

    PasswordChanges(
            Persons persons,
            People people,
            DoorLinks links,
            DoorLetters letters,
            Turnstile turnstile,
            Backstage backstage,
            PasswordEncoder passwords,
            Platform platform,
            DoorBook book,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.turnstile = turnstile;
        this.backstage = backstage;
        this.passwords = passwords;
        this.platform = platform;
        this.book = book;
        this.clock = clock;
    }

    /**
     * A letter with a link to a known address, nothing to another one; who asks cannot tell which.
     *
     * @throws TooManyAttemptsException if it was asked too often
     */
    public void askLetter(String email, String client) {
        turnstile.take(Door.LETTER, email, client);
        String address = email.strip().toLowerCase(Locale.ROOT);
        backstage.run(() -> platform.call(() -> persons.findByEmail(address))
                .ifPresent(person -> letters.ask(person.id(), DoorLetterAsked.Kind.RESET)));
    }

    /** Whose password a link changes; empty if it is good for nothing, or not any more. */
    public Optional<Owner> owner(String token) {
        return links.reset(token)
                .flatMap(claim -> platform.call(() -> persons.findById(claim.person()))
                        .filter(claim::isOf)
                        .map(person -> new Owner(person.email(), about(person))));
    }

    /**
     * Uses a link. Who read the letter has the address: it is confirmed, too.
     *
     * @return false if the link is good for nothing, or not any more
     * @throws IllegalArgumentException if the password is not good enough
     */
    public boolean set(String token, String password) {
        return links.reset(token)
                .map(claim -> change(claim.person(), password, person -> {
                    boolean good = claim.isOf(person);
                    if (good) {
                        person.confirm(clock.instant());
                    }
                    return good;
                }))
                .orElse(false);
    }

    /**
     * Changes the password of somebody who is in.
     *
     * @return them with what they are in with now; empty if the current password is another one
     * @throws TooManyAttemptsException if it was wrong too often
     * @throws IllegalArgumentException if the new one is not good enough
     */
    public Optional<SignedIn> change(SignedIn who, String current, String password, String client) {
        turnstile.take(Door.SIGN_IN, who.email(), client);
        if (!change(who.person(), password, person -> passwords.matches(current, person.passwordHash()))) {
            return Optional.empty();
        }
        turnstile.giveBack(Door.SIGN_IN, who.email(), client);
        return people.in(who.person(), who.tenant());
    }

    private boolean change(UUID id, String password, Predicate<Person> allowed) {
        boolean changed = platform.call(() -> persons.findLockedById(id)
                .filter(allowed)
                .map(person -> {
                    PasswordVerdict.of(password, about(person)).require();
                    person.changePassword(passwords.encode(password));
                    book.changedPassword(person);
                    return person;
                })
                .isPresent());
        if (changed) {
            letters.ask(id, DoorLetterAsked.Kind.CHANGED);
        }
        return changed;
    }

    /** What the password of somebody must not be made of. */
    public Collection<String> about(SignedIn who) {
        return about(who.person(), who.email(), who.name());
    }

    private Collection<String> about(Person person) {
        return about(person.id(), person.email(), person.name());
    }

    private Collection<String> about(UUID person, String email, String name) {
        List<String> workspaces = people.memberships(person).stream()
                .map(People.Membership::workspace)
                .toList();
        return PasswordVerdict.about(
                Stream.concat(Stream.of(email, name), workspaces.stream()).toArray(String[]::new));
    }

    /** @param about what their password must not be made of */
    public record Owner(String email, Collection<String> about) {}
}
