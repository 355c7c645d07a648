package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.publishing.LinkedIn.Connected.Done;
import ca.astrogrowth.publishing.LinkedIn.Connected.Refused;
import ca.astrogrowth.publishing.linkedin.LinkedInSignIn;
import ca.astrogrowth.publishing.linkedin.SignInOutcome;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects the current workspace to LinkedIn by the OAuth 2.0 code flow. */
@Service
public class LinkedIn {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LinkedInSignIn signIn;
    private final Connections connections;
    private final Desk desk;
    private final TransactionTemplate transactions;
    private final Hints hints;
    private final Clock clock;
    private final RandomGenerator chance;

    LinkedIn(
            LinkedInSignIn signIn,
            Connections connections,
            Desk desk,
            TransactionTemplate transactions,
            Hints hints,
            Clock clock,
            RandomGenerator chance) {
        this.signIn = signIn;
        this.connections = connections;
        this.desk = desk;
        this.transactions = transactions;
        this.hints = hints;
        this.clock = clock;
        this.chance = chance;
    }

    public LinkedInAccount account() {
        return connection().map(this::account).orElseGet(LinkedInAccount::none);
    }

    private LinkedInAccount account(Connections.Connection connection) {
        var state =
                connection.holds(clock.instant()) ? LinkedInAccount.State.CONNECTED : LinkedInAccount.State.RECONNECT;
        return new LinkedInAccount(state, connection.name(), connection.expiresAt());
    }

    private Optional<Connections.Connection> connection() {
        return transactions.execute(status -> connections.find());
    }

    /**
     * Starts a connection. The caller keeps the attempt in the session and sends the browser to {@link Attempt#page}.
     */
    public Attempt begin() {
        String state = secret();
        String nonce = secret();
        String verifier = secret();
        return new Attempt(
                signIn.page(state, nonce, verifier),
                TenantContext.current().value(),
                state,
                nonce,
                verifier,
                clock.instant().plus(PATIENCE));
    }

    /** Ends it: checks state and nonce, takes the tokens, seals them. What was held goes out again. */
    public Connected complete(Attempt attempt, String state, String code) {
        if (!attempt.tenant().equals(TenantContext.current().value())) {
            return new Refused("failure.linkedin.other_workspace");
        }
        if (!same(attempt.state(), state)) {
            return new Refused("failure.linkedin.state");
        }
        if (!clock.instant().isBefore(attempt.until())) {
            return new Refused("failure.linkedin.expired");
        }
        return switch (signIn.exchange(code, attempt.verifier(), attempt.nonce())) {
            case SignInOutcome.Refused(String reason) -> new Refused(reason);
            case Granted granted -> granted.mayPost() ? connect(granted) : new Refused("failure.linkedin.no_posting");
        };
    }

    private Connected connect(Granted granted) {
        transactions.executeWithoutResult(status -> {
            desk.release(() -> connections.save(granted, clock.instant()));
            hints.changed();
        });
        return new Done(granted.name());
    }

    /** Forgets the token, then asks LinkedIn to do the same. What is queued is held. */
    public void disconnect() {
        Optional<String> token = transactions.execute(status -> {
            Optional<String> kept = connections.find().flatMap(connections::token);
            connections.erase();
            hints.changed();
            return kept;
        });
        token.ifPresent(signIn::revoke);
    }

    private String secret() {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** One try to connect; belongs to one session and one tenant, used once, within ten minutes. */
    public record Attempt(URI page, String tenant, String state, String nonce, String verifier, Instant until)
            implements Serializable {

        /** Without what could be used. */
        @Override
        public String toString() {
            return "Attempt of " + tenant + " until " + until;
        }
    }

    /** How it ended. */
    public sealed interface Connected {

        record Done(String member) implements Connected {}

        /** @param reason translation key */
        record Refused(String reason) implements Connected {}
    }
}
