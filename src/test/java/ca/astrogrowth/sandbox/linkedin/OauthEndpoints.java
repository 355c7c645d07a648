package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Grant;
import ca.astrogrowth.sandbox.linkedin.Ledger.Refresh;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the application's server calls: tokens given, examined and taken back. */
final class OauthEndpoints {

    private static final String MISMATCH = "Unable to retrieve access token: appid/redirect uri/code verifier does not"
            + " match authorization code. Or authorization code expired. Or external member binding exists";
    private static final String NOT_FOUND = "Unable to retrieve access token: authorization code not found";
    private static final String SPENT =
            "The provided authorization grant or refresh token is invalid, expired or revoked";

    private final Accounts accounts;
    private final Store store;
    private final Ids ids;
    private final IdTokens idTokens;
    private final InstantSource clock;

    OauthEndpoints(Accounts accounts, Store store, Ids ids, IdTokens idTokens, InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.ids = ids;
        this.idTokens = idTokens;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/oauth/v2/accessToken", RefusedException.answering(this::exchange)),
                Route.of("POST", "/oauth/v2/introspectToken", RefusedException.answering(this::introspect)),
                Route.of("POST", "/oauth/v2/revoke", RefusedException.answering(this::revoke)));
    }

    private Reply exchange(Call call) {
        Map<String, String> form = call.form();
        String type = required(form, "grant_type");
        if (type.equals("refresh_token")) {
            return refresh(form);
        }
        if (!type.equals("authorization_code")) {
            throw new RefusedException(
                    Refusals.oauth(400, "unsupported_grant_type", "Grant type %s is not supported".formatted(type)));
        }
        String code = required(form, "code");
        String redirectUri = required(form, "redirect_uri");
        LinkedInApp app = authenticate(form);
        Instant now = clock.instant();
        Grant grant = store.read(ledger -> Optional.ofNullable(ledger.grants().get(code)))
                .orElseThrow(() -> new RefusedException(Refusals.oauth(401, "invalid_request", NOT_FOUND)));
        boolean theirs = grant.app().equals(app.clientId());
        boolean proved = Pkce.proves(form.get("code_verifier"), grant.challenge(), grant.hashed());
        if (!theirs || grant.isExpired(now) || !grant.redirectUri().equals(redirectUri) || !proved) {
            throw new RefusedException(Refusals.oauth(400, "invalid_redirect_uri", MISMATCH));
        }
        return spend(app, grant, now, call.origin());
    }

    private Reply spend(LinkedInApp app, Grant grant, Instant now, String origin) {
        Token token = token(grant.app(), grant.sub(), grant.scopes(), now);
        Refresh refresh = new Refresh(ids.refresh(), token.app(), token.sub(), token.scopes(), now.plus(Refresh.LIFE));
        store.change(ledger -> {
            if (ledger.grants().remove(grant.code()) == null) {
                throw new RefusedException(Refusals.oauth(401, "invalid_request", NOT_FOUND));
            }
            ledger.grants().values().removeIf(other -> other.isExpired(now));
            // Asking for another set of scopes takes back what the member had given before.
            ledger.tokens().replaceAll((value, other) -> other.outlives(token) ? other : other.revoke());
            ledger.refreshes().values().removeIf(other -> !other.outlives(token));
            if (app.partner()) {
                ledger.refreshes().put(refresh.value(), refresh);
            }
            return ledger.tokens().put(token.value(), token) == null;
        });
        Map<String, Object> body = body(token);
        if (app.partner()) {
            body.putAll(body(refresh, now));
        }
        if (token.scopes().contains("openid")) {
            body.put("id_token", idTokens.sign(grant, origin, now));
        }
        return Reply.json(200, body);
    }

    private Reply refresh(Map<String, String> form) {
        String value = required(form, "refresh_token");
        LinkedInApp app = authenticate(form);
        Instant now = clock.instant();
        Refresh refresh = store.read(
                        ledger -> Optional.ofNullable(ledger.refreshes().get(value)))
                .filter(kept -> kept.app().equals(app.clientId()) && now.isBefore(kept.expiresAt()))
                .orElseThrow(() -> new RefusedException(Refusals.oauth(400, "invalid_request", SPENT)));
        Token token = token(refresh.app(), refresh.sub(), refresh.scopes(), now);
        store.change(ledger -> ledger.tokens().put(token.value(), token) == null);
        Map<String, Object> body = body(token);
        body.putAll(body(refresh, now));
        return Reply.json(200, body);
    }

    private Token token(String app, String sub, List<String> scopes, Instant now) {
        return new Token(ids.token(), app, sub, scopes, now, now.plus(Token.LIFE), false);
    }

    private static Map<String, Object> body(Refresh refresh, Instant now) {
        return Map.of(
                "refresh_token",
                refresh.value(),
                "refresh_token_expires_in",
                Duration.between(now, refresh.expiresAt()).toSeconds());
    }

    private static Map<String, Object> body(Token token) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", token.value());
        body.put("expires_in", Token.LIFE.toSeconds());
        body.put("scope", String.join(",", token.scopes()));
        body.put("token_type", "Bearer");
        return body;
    }

    private Reply introspect(Call call) {
        Map<String, String> form = call.form();
        LinkedInApp app = authenticate(form);
        String value = required(form, "token");
        Optional<Token> found =
                store.read(ledger -> Optional.ofNullable(ledger.tokens().get(value)));
        if (found.isEmpty()) {
            return Refusals.oauth(400, "invalid_request", "Invalid token");
        }
        Token token = found.get();
        if (!token.app().equals(app.clientId())) {
            return Reply.json(200, Map.of("active", false));
        }
        boolean expired = token.isExpired(clock.instant());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("active", !token.revoked() && !expired);
        body.put("status", token.revoked() ? "revoked" : expired ? "expired" : "active");
        body.put("scope", String.join(",", token.scopes()));
        body.put("client_id", app.clientId());
        body.put("created_at", token.at().getEpochSecond());
        body.put("expires_at", token.expiresAt().getEpochSecond());
        body.put("authorized_at", token.at().getEpochSecond());
        body.put("auth_type", "3L");
        return Reply.json(200, body);
    }

    private Reply revoke(Call call) {
        String app = authenticate(call.form()).clientId();
        String value = required(call.form(), "token");
        store.change(ledger -> ledger.tokens()
                        .computeIfPresent(value, (key, token) -> token.app().equals(app) ? token.revoke() : token)
                != null);
        return Reply.empty(200);
    }

    private LinkedInApp authenticate(Map<String, String> form) {
        String secret = required(form, "client_secret");
        return accounts.app(required(form, "client_id"))
                .filter(app -> app.clientSecret().equals(secret))
                .orElseThrow(() ->
                        new RefusedException(Refusals.oauth(401, "invalid_client", "Client authentication failed")));
    }

    private static String required(Map<String, String> form, String parameter) {
        String value = form.getOrDefault(parameter, "");
        if (value.isBlank()) {
            throw new RefusedException(Refusals.missing(parameter));
        }
        return value;
    }
}
