package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.InvitationRows.Row;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * What becomes of an invitation whose link is opened. Who holds the link has the mailbox; whoever has an account must be
 * them besides. It serves once, even when it is used twice at the same time.
 */
@Service
@NeedsNothing("the link in a letter is the permission")
public class Acceptance {

    private final InvitationRows rows;
    private final InvitationLinks links;
    private final Persons persons;
    private final People people;
    private final Memberships memberships;
    private final Turnstile turnstile;
    private final StepCheck steps;
    private final PasswordEncoder passwords;
    private final Platform platform;
    private final Clock clock;

    Acceptance(
            InvitationRows rows,
            InvitationLinks links,
            Persons persons,
            People people,
            Memberships memberships,
            Turnstile turnstile,
            StepCheck steps,
            PasswordEncoder passwords,
            Platform platform,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.persons = persons;
        this.people = people;
        this.memberships = memberships;
        this.turnstile = turnstile;
        this.steps = steps;
        this.passwords = passwords;
        this.platform = platform;
        this.clock = clock;
    }

    /** Looks, and changes nothing: mail servers open links too. Empty if the link is good for nothing, or not any more. */
    public Optional<Offer> look(String token) {
        return platform.call(() -> links.open(token)
                .flatMap(rows::find)
                .filter(row -> isOf(row, token))
                .map(row -> offer(row, account(row))));
    }

    private Offer offer(Row row, Optional<Person> known) {
        return new Offer(
                row.workspace(),
                row.email(),
                row.role(),
                known.isPresent(),
                known.filter(person -> steps.isOn(person.id())).isPresent());
    }

    /** Somebody who is in takes it. @return them in the new workspace; empty if it is not theirs, or over */
    public Optional<SignedIn> accept(String token, SignedIn who) {
        return use(token, row -> account(row).filter(person -> person.id().equals(who.person())));
    }

    /**
     * Somebody who has an account and is not in takes it, by their password. Who has a second step signs in first.
     *
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<SignedIn> accept(String token, String password, String client) {
        Optional<Offer> offer = look(token);
        offer.ifPresent(good -> turnstile.take(Door.SIGN_IN, good.email(), client));
        Optional<SignedIn> in = use(token, row -> account(row).filter(person -> comes(person, password)));
        in.ifPresent(known -> turnstile.giveBack(Door.SIGN_IN, known.email(), client));
        return in;
    }

    private boolean comes(Person person, String password) {
        return passwords.matches(password, person.passwordHash()) && !steps.isOn(person.id());
    }

    /**
     * Somebody who has no account gets one with it; the letter has confirmed their address.
     *
     * @throws IllegalArgumentException if the password is not good enough
     */
    public Optional<SignedIn> join(String token, String name, String password, String language) {
        String hash = look(token)
                .map(offer -> {
                    PasswordVerdict.of(password, about(offer, name)).require();
                    return passwords.encode(password);
                })
                .orElse("");
        return use(token, row -> newcomer(row, name, hash, language));
    }

    /** What their password must not be made of. */
    public Collection<String> about(Offer offer, String name) {
        return PasswordVerdict.about(offer.email(), name, offer.workspace());
    }

    private Optional<Person> newcomer(Row row, String name, String hash, String language) {
        Optional<Person> known = persons.findByEmail(row.email());
        if (known.filter(Person::isConfirmed).isPresent()) {
            return Optional.empty();
        }
        known.ifPresent(person -> person.askAgain(name, hash));
        Person person = known.orElseGet(() -> new Person(EmailAddress.of(row.email()), name, hash, clock.instant()));
        return Optional.of(persons.saveAndFlush(person.confirm(clock.instant()).speak(language)));
    }

    private Optional<SignedIn> use(String token, Function<Row, Optional<Person>> guest) {
        Optional<Row> used = platform.call(() -> links.open(token)
                .flatMap(rows::hold)
                .filter(row -> isOf(row, token))
                .flatMap(row -> guest.apply(row).map(person -> {
                    memberships.add(person.id(), row.tenant(), row.role());
                    rows.accepted(row.id(), clock.instant());
                    return row;
                })));
        return used.flatMap(row -> platform.call(() -> persons.findByEmail(row.email()))
                .flatMap(person -> people.enter(person.id(), row.tenant())));
    }

    /** Only the last letter's link is good, until it is too old. */
    private boolean isOf(Row row, String token) {
        return row.hash().equals(Fingerprint.of(token)) && clock.instant().isBefore(row.expiresAt());
    }

    /** Of somebody who has confirmed that the address is theirs. */
    private Optional<Person> account(Row row) {
        return persons.findByEmail(row.email()).filter(Person::isConfirmed);
    }

    /**
     * @param known whether the address has an account
     * @param twoSteps whether its person signs in with a second step, and so not here
     */
    public record Offer(String workspace, String email, Role role, boolean known, boolean twoSteps) {}
}
