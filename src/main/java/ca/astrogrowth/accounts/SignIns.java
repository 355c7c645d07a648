package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signing in, for people whom nobody knows yet: so many tries, then a pause. */
@Service
@NeedsNothing("strangers come in here")
public class SignIns {

    /** To find the telephone. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final People people;
    private final Persons persons;
    private final StepCheck steps;
    private final Turnstile turnstile;
    private final DoorBook book;
    private final Platform platform;
    private final Clock clock;

    SignIns(
            People people,
            Persons persons,
            StepCheck steps,
            Turnstile turnstile,
            DoorBook book,
            Platform platform,
            Clock clock) {
        this.people = people;
        this.persons = persons;
        this.steps = steps;
        this.turnstile = turnstile;
        this.book = book;
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * As {@link People#signIn}; whoever has a second step is only half in.
     *
     * @param client the network address that it comes from
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Entry signIn(String email, String password, @Nullable TenantId workspace, String client) {
        turnstile.take(Door.SIGN_IN, email, client);
        Optional<SignedIn> person = people.signIn(email, password, workspace);
        if (person.isEmpty()) {
            book.refused(email);
            return new Entry.Refused();
        }
        turnstile.giveBack(Door.SIGN_IN, email, client);
        return steps.isOn(person.get().person()) ? half(person.get(), workspace) : in(person.get());
    }

    private Entry half(SignedIn who, @Nullable TenantId workspace) {
        return new Entry.CodeAsked(new HalfIn(
                who.person(), workspace, who.credentials(), clock.instant().plus(PATIENCE)));
    }

    /**
     * The second step: a code of the telephone, or a recovery code.
     *
     * @return {@link Entry.CodeAsked} again if it was another one; refused if the password has changed since, or it took
     *     them too long
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Entry finish(HalfIn half, String code, String client) {
        Optional<Person> person = platform.call(() -> persons.findById(half.person()))
                .filter(known -> known.credentials() == half.credentials())
                .filter(known -> clock.instant().isBefore(half.until()));
        if (person.isEmpty()) {
            return new Entry.Refused();
        }
        if (!steps.passes(person.get(), code, client)) {
            book.refused(person.get().email());
            return new Entry.CodeAsked(half);
        }
        return people.in(person.get(), half.workspace()).map(this::in).orElseGet(Entry.Refused::new);
    }

    private Entry in(SignedIn who) {
        people.entered(who);
        return new Entry.In(book.entered(who));
    }
}
