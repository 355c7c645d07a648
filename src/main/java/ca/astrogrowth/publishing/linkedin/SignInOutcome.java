package ca.astrogrowth.publishing.linkedin;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How asking a member's permission ended. */
public sealed interface SignInOutcome {

    /**
     * @param member the member's identifier, by which only this application knows them
     * @param name as LinkedIn shows it
     * @param refresh null when LinkedIn gave none, as it does to all but its partners
     */
    record Granted(
            App app,
            String member,
            String name,
            Token access,
            @Nullable Token refresh,
            Set<String> scopes) implements SignInOutcome {

        public Granted {
            scopes = Set.copyOf(scopes);
        }

        public boolean mayPost() {
            return scopes.contains(app.posting());
        }

        @Override
        public String toString() {
            return "Granted " + scopes + " until " + access.expiresAt();
        }
    }

    /** @param reason translation key */
    record Refused(String reason) implements SignInOutcome {}

    /** A secret and until when it serves. */
    record Token(String value, Instant expiresAt) {

        @Override
        public String toString() {
            return "Token until " + expiresAt;
        }
    }
}
