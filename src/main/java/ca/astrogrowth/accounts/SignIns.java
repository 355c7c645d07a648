package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signing in, for people whom nobody knows yet: so many tries, then a pause. */
@Service
@NeedsNothing("strangers come in here")
public class SignIns {

    private final People people;
    private final Turnstile turnstile;
    private final DoorBook book;

    SignIns(People people, Turnstile turnstile, DoorBook book) {
        this.people = people;
        this.turnstile = turnstile;
        this.book = book;
    }

    /**
     * As {@link People#signIn}.
     *
     * @param client the network address that it comes from
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<SignedIn> signIn(String email, String password, @Nullable TenantId workspace, String client) {
        turnstile.take(Door.SIGN_IN, email, client);
        Optional<SignedIn> person = people.signIn(email, password, workspace);
        person.ifPresentOrElse(
                known -> {
                    turnstile.giveBack(Door.SIGN_IN, email, client);
                    people.entered(known);
                    book.entered(known);
                },
                () -> book.refused(email));
        return person;
    }
}
