package ca.astrogrowth.accounts;

import ca.astrogrowth.tenancy.TenantId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Signing in, for people whom nobody knows yet: so many tries, then a pause. */
@Service
public class SignIns {

    private final People people;
    private final Attempts attempts;

    SignIns(People people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /**
     * As {@link People#signIn}.
     *
     * @param client the network address that it comes from
     * @throws TooManyAttemptsException if it was wrong too often
     */
    public Optional<SignedIn> signIn(String email, String password, @Nullable TenantId workspace, String client) {
        attempts.take(Door.SIGN_IN, email, client);
        Optional<SignedIn> person = people.signIn(email, password, workspace);
        person.ifPresent(known -> attempts.giveBack(Door.SIGN_IN, email, client));
        return person;
    }
}
