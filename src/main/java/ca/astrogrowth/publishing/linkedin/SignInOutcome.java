package ca.astrogrowth.publishing.linkedin;

import java.time.Instant;
import java.util.Set;

/** How asking a member's permission ended. */
public sealed interface SignInOutcome {

    /** @param member the member's identifier, which only this application knows them by */
    record Granted(String member, String name, String token, Set<String> scopes, Instant expiresAt)
            implements SignInOutcome {

        public Granted {
            scopes = Set.copyOf(scopes);
        }

        public boolean mayPost() {
            return scopes.contains("w_member_social");
        }

        @Override
        public String toString() {
            return "Granted " + scopes + " until " + expiresAt;
        }
    }

    /** @param reason translation key */
    record Refused(String reason) implements SignInOutcome {}
}
