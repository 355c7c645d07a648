package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.otp.Totp;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.journal.JournalKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * A second step at sign-in: a code of the person's telephone after the password. They switch it on with their password and a
 * first code, and off with a code; the person is told by letter of both.
 */
@Service
@NeedsNothing("one’s own second step")
public class SecondSteps {

    private final SecondStepRows rows;
    private final StepCheck check;
    private final StepRule rule;
    private final Persons persons;
    private final Memberships memberships;
    private final Turnstile turnstile;
    private final PasswordEncoder passwords;
    private final DoorBook book;
    private final DoorLetters letters;
    private final Platform platform;
    private final RandomGenerator chance;
    private final Clock clock;

    SecondSteps(
            SecondStepRows rows,
            StepCheck check,
            StepRule rule,
            Persons persons,
            Memberships memberships,
            Turnstile turnstile,
            PasswordEncoder passwords,
            DoorBook book,
            DoorLetters letters,
            Platform platform,
            RandomGenerator chance,
            Clock clock) {
        this.rows = rows;
        this.check = check;
        this.rule = rule;
        this.persons = persons;
        this.memberships = memberships;
        this.turnstile = turnstile;
        this.passwords = passwords;
        this.book = book;
        this.letters = letters;
        this.platform = platform;
        this.chance = chance;
        this.clock = clock;
    }

    /** Empty for those who have none. */
    public Optional<SecondStep> of(UUID person) {
        return platform.call(() -> rows.find(person));
    }

    /** Whether somebody must have one and has none: until then nothing else is theirs to do. */
    public boolean isMissing(UUID person) {
        return platform.call(
                () -> rule.asks(memberships.of(person)) && rows.find(person).isEmpty());
    }

    /**
     * What the telephone has to know. Nothing is changed by it.
     *
     * @return empty if the password is another one
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<StepSetup> begin(SignedIn who, String password, String client) {
        turnstile.take(Door.SIGN_IN, who.email(), client);
        Optional<StepSetup> setup = platform.call(() -> persons.findById(who.person()))
                .filter(person -> passwords.matches(password, person.passwordHash()))
                .map(person -> new StepSetup(person.id(), person.email(), draw()));
        setup.ifPresent(right -> turnstile.giveBack(Door.SIGN_IN, who.email(), client));
        return setup;
    }

    private byte[] draw() {
        byte[] secret = new byte[Totp.SECRET];
        chance.nextBytes(secret);
        return secret;
    }

    /**
     * Switches it on, if the telephone shows the right code.
     *
     * @return the recovery codes, which are never shown again; empty if the code is another one, or it was on already
     */
    public Optional<List<String>> confirm(StepSetup setup, String code) {
        OptionalLong step = Totp.step(setup.bytes(), code.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<String>> codes = platform.call(() -> persons.findById(setup.person())
                .filter(person -> rows.add(person.id(), setup.bytes(), step.getAsLong(), clock.instant()))
                .map(person -> {
                    book.step(person, JournalKind.SECOND_STEP_ON);
                    return fresh(person.id());
                }));
        codes.ifPresent(on -> letters.ask(setup.person(), DoorLetterAsked.Kind.STEP_ON));
        return codes;
    }

    /**
     * Other recovery codes; those of before are over.
     *
     * @param code of the telephone, or a recovery code
     * @return empty if the code is another one
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<List<String>> renewCodes(SignedIn who, String code, String client) {
        return passing(who, code, client)
                .map(person -> platform.call(() -> {
                    book.step(person, JournalKind.RECOVERY_CODES_RENEWED);
                    return fresh(person.id());
                }));
    }

    private List<String> fresh(UUID person) {
        List<String> codes = RecoveryCodes.draw(chance);
        rows.replaceCodes(person, RecoveryCodes.hashes(codes));
        return codes;
    }

    /**
     * Switches it off.
     *
     * @param code of the telephone, or a recovery code
     * @return false if the code is another one
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public boolean end(SignedIn who, String code, String client) {
        Optional<Person> person = passing(who, code, client);
        person.ifPresent(right -> {
            platform.call(() -> {
                rows.remove(right.id());
                book.step(right, JournalKind.SECOND_STEP_OFF);
                return right;
            });
            letters.ask(right.id(), DoorLetterAsked.Kind.STEP_OFF);
        });
        return person.isPresent();
    }

    private Optional<Person> passing(SignedIn who, String code, String client) {
        return platform.call(() -> persons.findById(who.person())).filter(person -> check.passes(person, code, client));
    }

    /** Seals secrets anew that an older key sealed. May be repeated. */
    public void night() {
        platform.call(rows::reseal);
    }
}
