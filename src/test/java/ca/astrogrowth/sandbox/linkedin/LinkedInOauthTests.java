package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.CALLBACK;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.JEAN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.json;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LinkedInOauthTests {

    private static final String TOKEN = "/oauth/v2/accessToken";

    private LinkedInFixture app;

    @BeforeEach
    void start() throws Exception {
        app = new LinkedInFixture();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void asksTheMemberInFrench() throws Exception {
        HttpResponse<String> page =
                app.send(app.to(app.authorization(app.request()).toString()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Autoriser", "Refuser", "Marie Tremblay", "Jean Gagnon", "Boréal");
        assertThat(page.body()).contains("Créer, modifier et supprimer des publications en votre nom");
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, another-client",
        "redirect_uri, http://127.0.0.1:8080/linkedin/callback/",
        "redirect_uri, http://127.0.0.1:8080/linkedin/callback#here",
        "response_type, token",
        "scope, openid r_member_social",
        "scope, ''"
    })
    void showsItsOwnErrorRatherThanGoBackToAnAppItDoubts(String name, String value) throws Exception {
        Map<String, String> request = app.request();
        request.put(name, value);

        HttpResponse<String> page = app.send(app.to(app.authorization(request).toString()));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("location")).isEmpty();
        assertThat(page.body()).contains("n’est pas valide").doesNotContain("<form");
    }

    @Test
    void goesBackWithACodeAndTheStateAsItCame() throws Exception {
        Map<String, String> request = app.request();
        request.put("redirect_uri", CALLBACK + "?from=settings");

        URI back = LinkedInConsent.approve(app.authorization(request), MARIE);

        assertThat(back.toString()).startsWith(CALLBACK + "?from=settings&code=AQT");
        assertThat(back.getRawQuery()).endsWith("&state=s%2F1%262");
    }

    @Test
    void goesBackWithTheRefusal() throws Exception {
        URI back = LinkedInConsent.refuse(app.authorization(app.request()), MARIE);

        assertThat(query(back))
                .containsEntry("error", "user_cancelled_authorize")
                .doesNotContainKey("code");
    }

    @Test
    void givesATokenForACode() throws Exception {
        JsonNode body = json(app.form(TOKEN, app.exchange(app.code(app.request(), MARIE))));

        assertThat(body.path("access_token").asString()).startsWith("AQX").hasSizeBetween(480, 520);
        assertThat(body.path("expires_in").asLong()).isEqualTo(5_184_000);
        assertThat(body.path("scope").asString()).isEqualTo("email,openid,profile,w_member_social");
        assertThat(body.path("token_type").asString()).isEqualTo("Bearer");
        assertThat(body.has("refresh_token")).isFalse();
    }

    @Test
    void signsWhoTheMemberIs() throws Exception {
        JsonNode body = json(app.form(TOKEN, app.exchange(app.code(app.request(), MARIE))));
        JsonNode configuration = json(app.send(app.to("/oauth/.well-known/openid-configuration")));
        String keys =
                app.send(app.to(configuration.path("jwks_uri").asString())).body();

        SignedJWT idToken = SignedJWT.parse(body.path("id_token").asString());
        var key = JWKSet.parse(keys).getKeyByKeyId(idToken.getHeader().getKeyID());
        assertThat(idToken.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        var claims = idToken.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(configuration.path("issuer").asString());
        assertThat(claims.getAudience()).containsExactly("sandbox-client");
        assertThat(claims.getSubject()).isEqualTo("782bbtaQ4k");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(claims.getStringClaim("email")).isEqualTo(MARIE);
    }

    @Test
    void takesACodeOnce() throws Exception {
        Map<String, String> form = app.exchange(app.code(app.request(), MARIE));
        assertThat(app.form(TOKEN, form).statusCode()).isEqualTo(200);

        HttpResponse<String> again = app.form(TOKEN, form);

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.body()).contains("authorization code not found");
    }

    @Test
    void takesACodeForHalfAnHour() throws Exception {
        Map<String, String> form = app.exchange(app.code(app.request(), MARIE));
        app.now = app.now.plus(Duration.ofMinutes(31));

        HttpResponse<String> late = app.form(TOKEN, form);

        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(json(late).path("error").asString()).isEqualTo("invalid_redirect_uri");
    }

    @ParameterizedTest
    @CsvSource({
        "client_secret, wrong, 401, invalid_client",
        "client_id, wrong, 401, invalid_client",
        "redirect_uri, http://127.0.0.1:8080/other, 400, invalid_redirect_uri",
        "redirect_uri, '', 400, invalid_request",
        "code, never-given, 401, invalid_request",
        "grant_type, password, 400, unsupported_grant_type",
        "grant_type, refresh_token, 400, invalid_request"
    })
    void refusesAnExchangeThatDoesNotMatch(String name, String value, int status, String error) throws Exception {
        Map<String, String> form = app.exchange(app.code(app.request(), MARIE));
        form.put(name, value);

        HttpResponse<String> reply = app.form(TOKEN, form);

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(json(reply).path("error").asString()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"verifier-1, 200", "verifier-2, 400", "'', 400"})
    void wantsTheVerifierOfTheChallengeItWasGiven(String verifier, int status) throws Exception {
        Map<String, String> request = app.request();
        request.put("code_challenge", Pkce.hash("verifier-1"));
        request.put("code_challenge_method", "S256");
        Map<String, String> form = app.exchange(app.code(request, MARIE));
        form.put("code_verifier", verifier);

        assertThat(app.form(TOKEN, form).statusCode()).isEqualTo(status);
    }

    @Test
    void tellsOfTheMemberWhatTheScopesAllow() throws Exception {
        String all = app.token(MARIE);
        String little = app.token(JEAN, "openid");

        JsonNode marie = userinfo(all);
        assertThat(marie.path("name").asString()).isEqualTo("Marie Tremblay");
        assertThat(marie.path("locale").path("language").asString()).isEqualTo("fr");
        String picture = marie.path("picture").asString();
        assertThat(app.send(app.to(picture)).body()).contains("MT");
        assertThat(userinfo(little).propertyNames()).containsExactly("sub");
    }

    @Test
    void takesBackEarlierTokensWhenOtherScopesAreAskedFor() throws Exception {
        String first = app.token(MARIE);
        String same = app.token(MARIE);
        assertThat(status(first)).isEqualTo("active");

        app.token(MARIE, "openid profile");

        assertThat(status(first)).isEqualTo("revoked");
        assertThat(status(same)).isEqualTo("revoked");
    }

    @Test
    void examinesAndRevokesTokens() throws Exception {
        String marie = app.token(MARIE);
        String jean = app.token(JEAN);
        assertThat(app.form("/oauth/v2/revoke", credentials(marie)).statusCode())
                .isEqualTo(200);

        assertThat(status(marie)).isEqualTo("revoked");
        assertThat(status(jean)).isEqualTo("active");
        app.now = app.now.plus(Duration.ofDays(61));
        assertThat(status(jean)).isEqualTo("expired");
        assertThat(app.form("/oauth/v2/introspectToken", credentials("unknown")).statusCode())
                .isEqualTo(400);
    }

    private JsonNode userinfo(String token) throws Exception {
        return json(app.send(app.to("/v2/userinfo").header("Authorization", "Bearer " + token)));
    }

    private String status(String token) throws Exception {
        return json(app.form("/oauth/v2/introspectToken", credentials(token)))
                .path("status")
                .asString();
    }

    private static Map<String, String> credentials(String token) {
        return Map.of("client_id", "sandbox-client", "client_secret", "sandbox-secret", "token", token);
    }
}
