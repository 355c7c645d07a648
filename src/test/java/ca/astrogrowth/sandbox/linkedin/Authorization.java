package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an application asks a member to allow.
 *
 * @param hashed whether the challenge is the SHA-256 of its verifier
 */
record Authorization(
        String clientId,
        String redirectUri,
        @Nullable String state,
        List<String> scopes,
        @Nullable String nonce,
        @Nullable String challenge,
        boolean hashed) {

    static Authorization read(Map<String, String> query) {
        return new Authorization(
                query.getOrDefault("client_id", ""),
                query.getOrDefault("redirect_uri", ""),
                query.get("state"),
                List.of(query.getOrDefault("scope", "").trim().split("[ ,]+")),
                query.get("nonce"),
                query.get("code_challenge"),
                "S256".equals(query.get("code_challenge_method")));
    }

    /** Why LinkedIn shows an error of its own rather than go back to the application. */
    static Optional<String> fault(Map<String, String> query, Accounts accounts) {
        Authorization asked = read(query);
        Optional<LinkedInApp> known = accounts.app(asked.clientId);
        if (known.isEmpty()) {
            return Optional.of("The passed in client_id is invalid \"%s\"".formatted(query.get("client_id")));
        }
        LinkedInApp app = known.get();
        if (asked.redirectUri.contains("#") || !app.accepts(asked.redirectUri)) {
            return Optional.of("The redirect_uri does not match the registered value");
        }
        if (!"code".equals(query.get("response_type"))) {
            return Optional.of("The response_type is invalid or missing");
        }
        return asked.scopes.stream()
                .filter(scope -> !app.scopes().contains(scope))
                .findFirst()
                .map("Scope \"%s\" is not authorized for your application"::formatted);
    }

    String back(String answer) {
        String joined = redirectUri + (redirectUri.contains("?") ? "&" : "?") + answer;
        return state == null ? joined : joined + "&state=" + URLEncoder.encode(state, UTF_8);
    }
}
