package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * From a stranger to a person. A stranger gets the same answer in the same time whatever the address: what comes of it is
 * told to its mailbox. Nobody is in before they confirmed from there.
 */
@Service
@NeedsNothing("strangers come in here")
public class SignUps {

    private final Registrations registrations;
    private final Persons persons;
    private final People people;
    private final DoorLinks links;
    private final DoorLetters letters;
    private final Turnstile turnstile;
    private final Backstage backstage;
    private final PasswordEncoder passwords;
    private final Platform platform;
    private final DoorBook book;
    private final StepCheck steps;
    private final Clock clock;

    SignUps(
            Registrations registrations,
            Persons persons,
            People people,
            DoorLinks links,
            DoorLetters letters,
            Turnstile turnstile,
            Backstage backstage,
            PasswordEncoder passwords,
            Platform platform,
            DoorBook book,
            StepCheck steps,
            Clock clock) {
        this.registrations = registrations;
        this.persons = persons;
        this.people = people;
        this.links = links;
        this.letters = letters;
        this.turnstile = turnstile;
        this.backstage = backstage;
        this.passwords = passwords;
        this.platform = platform;
        this.book = book;
        this.steps = steps;
        this.clock = clock;
    }

    /** @throws TooManyAttemptsException if it was asked too often */
    public Newcomer ask(SignUp wish, String client) {
        turnstile.take(Door.SIGN_UP, wish.email().value(), client);
        String hash = passwords.encode(wish.password());
        backstage.run(() -> registrations.take(wish, hash));
        return new Newcomer(wish.email().value(), Fingerprint.of(hash));
    }

    /**
     * Once more the letter, if somebody waits for it.
     *
     * @throws TooManyAttemptsException if it was asked too often
     */
    public void askLetter(String email, String client) {
        turnstile.take(Door.LETTER, email, client);
        String address = email.strip().toLowerCase(Locale.ROOT);
        backstage.run(() -> platform.call(() -> persons.findByEmail(address))
                .filter(person -> !person.isConfirmed())
                .ifPresent(person -> letters.ask(person.id(), DoorLetterAsked.Kind.CONFIRM)));
    }

    /** What a link is worth, without using it: programs that look into letters follow links too. */
    public LinkState look(String token) {
        return links.confirmation(token)
                .flatMap(claim ->
                        platform.call(() -> persons.findById(claim.person()).map(person -> state(person, claim))))
                .orElse(LinkState.OVER);
    }

    /** Uses a link. @return what it was worth: if good, the address is now confirmed */
    public LinkState confirm(String token) {
        return links.confirmation(token)
                .flatMap(claim -> platform.call(() -> persons.findLockedById(claim.person())
                        .map(person -> {
                            LinkState state = state(person, claim);
                            if (state == LinkState.GOOD) {
                                person.confirm(clock.instant());
                            }
                            return state;
                        })))
                .orElse(LinkState.OVER);
    }

    private static LinkState state(Person person, DoorLinks.Claim claim) {
        if (person.isConfirmed()) {
            return LinkState.USED;
        }
        return claim.isOf(person) ? LinkState.GOOD : LinkState.OVER;
    }

    /**
     * Lets a browser in that chose the password itself, once the address is confirmed; not around a second step that was
     * switched on elsewhere meanwhile.
     */
    public Optional<SignedIn> enter(Newcomer newcomer) {
        return platform.call(() -> persons.findByEmail(newcomer.email()))
                .filter(Person::isConfirmed)
                .filter(person -> Fingerprint.of(person.passwordHash()).equals(newcomer.proof()))
                .filter(person -> !steps.isOn(person.id()))
                .flatMap(person -> people.in(person, null))
                .map(book::entered);
    }
}
