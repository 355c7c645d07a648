package ca.astrogrowth.api;

import ca.astrogrowth.access.ApiKeys;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Who comes with {@code Authorization: Bearer}: with a token of a sign-in, or with a key. */
@Component
class Bearers {

    private final Tokens tokens;
    private final ApiKeys keys;

    Bearers(Tokens tokens, ApiKeys keys) {
        this.tokens = tokens;
        this.keys = keys;
    }

    AuthenticationManager manager() {
        return this::authenticate;
    }

    private Authentication authenticate(Authentication attempt) {
        String bearer = ((BearerTokenAuthenticationToken) attempt).getToken();
        return ApiKeys.isKey(bearer)
                ? keys.open(bearer)
                        .map(Program::ofKey)
                        .orElseThrow(() -> new InvalidBearerTokenException("It opens nothing"))
                : tokens.authenticate(bearer);
    }
}
