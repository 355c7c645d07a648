package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What every call to the API must bring: versions that live, a token that is good, a scope that allows it. */
final class Gate {

    /** Not by the clock: a version pinned today must still be served when this is run next year. */
    private static final int OLDEST = 202512;

    private static final int NEWEST = 202611;
    private static final Pattern VERSION = Pattern.compile("20\\d\\d(?:0[1-9]|1[0-2])");

    private final Store store;
    private final InstantSource clock;

    Gate(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param resource how LinkedIn names the resource and the method in a refusal: {@code posts.CREATE} */
    Token member(Call call, String scope, String resource) {
        return member(call, List.of(scope), resource);
    }

    /** @param scopes of which the token needs one */
    Token member(Call call, List<String> scopes, String resource) {
        int version = version(call);
        if (!call.header("x-restli-protocol-version").orElse("").equals("2.0.0")) {
            throw new RefusedException(
                    Refusals.plain(400, "ILLEGAL_ARGUMENT", "X-RestLi-Protocol-Version header must be 2.0.0"));
        }
        Token token = token(call);
        if (scopes.stream().noneMatch(token.scopes()::contains)) {
            throw new RefusedException(Refusals.denied("%s.%d".formatted(resource, version)));
        }
        return token;
    }

    static int version(Call call) {
        String version = call.header("linkedin-version")
                .orElseThrow(() -> new RefusedException(
                        Refusals.plain(400, "VERSION_MISSING", "A version must be present. Please specify a version")));
        boolean active = VERSION.matcher(version).matches()
                && Integer.parseInt(version) >= OLDEST
                && Integer.parseInt(version) <= NEWEST;
        if (!active) {
            throw new RefusedException(Refusals.plain(
                    426, "NONEXISTENT_VERSION", "Requested version %s is not active".formatted(version)));
        }
        return Integer.parseInt(version);
    }

    Token token(Call call) {
        String header = call.header("authorization").orElse("");
        if (!header.startsWith("Bearer ") || header.length() == "Bearer ".length()) {
            throw new RefusedException(Refusals.api(401, 65604, "EMPTY_ACCESS_TOKEN", "Empty oauth2_access_token"));
        }
        String value = header.substring("Bearer ".length());
        Token token = store.read(ledger -> Optional.ofNullable(ledger.tokens().get(value)))
                .orElseThrow(() ->
                        new RefusedException(Refusals.api(401, 65600, "INVALID_ACCESS_TOKEN", "Invalid access token")));
        if (token.revoked()) {
            throw new RefusedException(Refusals.revoked());
        }
        if (token.isExpired(clock.instant())) {
            throw new RefusedException(
                    Refusals.api(401, 65602, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired"));
        }
        return token;
    }
}
