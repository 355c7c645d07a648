package ca.astrogrowth.publishing;

import java.net.URI;
import org.springframework.stereotype.Service;

/** Connects the current workspace to LinkedIn by the OAuth 2.0 code flow. */
@Service
public class LinkedIn {

    public LinkedInAccount account() {
        throw new IllegalStateException();
    }

    /**
     * Starts a connection. The caller keeps the attempt in the session and sends the browser to {@link Attempt#page}.
     */
    public Attempt begin() {
        throw new IllegalStateException();
    }

    /** Ends it: checks state and nonce, takes the tokens, seals them. */
    public Connected complete(Attempt attempt, String state, String code) {
        throw new IllegalStateException(attempt.page() + state + code);
    }

    public void disconnect() {
        throw new IllegalStateException();
    }

    /** One try to connect; belongs to one session and one tenant, used once, within ten minutes. */
    public record Attempt(URI page, String tenant, String state, String nonce, String verifier, java.time.Instant until)
            implements java.io.Serializable {}

    /** How it ended. */
    public sealed interface Connected {

        record Done(String member) implements Connected {}

        /** @param reason translation key */
        record Refused(String reason) implements Connected {}
    }
}
