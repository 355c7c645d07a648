package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Token;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** LinkedIn's OAuth 2.0 code flow with OpenID Connect. */
@Component
@EnableConfigurationProperties(LinkedInSettings.class)
public class LinkedInSignIn {

    private static final Logger log = LoggerFactory.getLogger(LinkedInSignIn.class);
    private static final String SCOPE = "openid profile email w_member_social";
    private static final String IDENTITY = "failure.linkedin.identity";

    private final LinkedInSettings settings;
    private final IdTokens idTokens;
    private final Clock clock;
    private final RestClient http;

    LinkedInSignIn(LinkedInSettings settings, IdTokens idTokens, RestClient.Builder http, Clock clock) {
        this.settings = settings;
        this.idTokens = idTokens;
        this.clock = clock;
        this.http = http.requestFactory(Wire.requests()).build();
    }

    /** The page on which the member says yes or no. */
    public URI page(String state, String nonce, String verifier) {
        Map<String, String> values = Map.of(
                "client",
                settings.clientId(),
                "redirect",
                settings.redirectUri().toString(),
                "state",
                state,
                "nonce",
                nonce,
                "scope",
                SCOPE,
                "challenge",
                challenge(verifier));
        return UriComponentsBuilder.fromUri(settings.oauthUrl())
                .path("/oauth/v2/authorization")
                .query("response_type=code&client_id={client}&redirect_uri={redirect}&scope={scope}&state={state}"
                        + "&nonce={nonce}&code_challenge={challenge}&code_challenge_method=S256")
                .encode()
                .buildAndExpand(values)
                .toUri();
    }

    /** Trades the code of the redirect for a token, once. */
    public SignInOutcome exchange(String code, String verifier, String nonce) {
        try {
            Answer answer = form("/oauth/v2/accessToken", exchangeForm(code, verifier));
            if (answer.status() != 200) {
                log.warn(
                        "LinkedIn gave no token: {} {}",
                        answer.status(),
                        answer.json().path("error").asString(""));
                return new Refused("failure.linkedin.code");
            }
            return identify(answer.json(), nonce);
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached to sign in: {}", e.getMessage());
            return new Refused(Verdicts.UNREACHABLE);
        }
    }

    /** Takes a token back at LinkedIn. The address is not documented, so nothing may depend on it. */
    public void revoke(String token) {
        MultiValueMap<String, String> form = credentials();
        form.add("token", token);
        try {
            Answer answer = form("/oauth/v2/revoke", form);
            log.info("LinkedIn answered {} to a revocation", answer.status());
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached to revoke a token");
        }
    }

    private SignInOutcome identify(JsonNode given, String nonce) {
        Optional<String> member = idTokens.member(given.path("id_token").asString(""), nonce);
        if (member.isEmpty()) {
            return new Refused(IDENTITY);
        }
        String token = given.path("access_token").asString();
        JsonNode profile = profile(token);
        if (!member.get().equals(profile.path("sub").asString(""))) {
            return new Refused(IDENTITY);
        }
        return new Granted(
                App.MEMBER,
                member.get(),
                profile.path("name").asString("LinkedIn"),
                new Token(
                        token,
                        clock.instant().plusSeconds(given.path("expires_in").asLong(0))),
                null,
                Set.of(given.path("scope").asString("").strip().split("[,\\s]+")));
    }

    private JsonNode profile(String token) {
        return http.get()
                .uri(URI.create(settings.apiUrl() + "/v2/userinfo"))
                .headers(headers -> headers.setBearerAuth(token))
                .exchangeForRequiredValue((request, response) -> Answer.read(response))
                .json();
    }

    private MultiValueMap<String, String> exchangeForm(String code, String verifier) {
        MultiValueMap<String, String> form = credentials();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        form.add("redirect_uri", settings.redirectUri().toString());
        form.add("code_verifier", verifier);
        return form;
    }

    private MultiValueMap<String, String> credentials() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", settings.clientId());
        form.add("client_secret", settings.clientSecret());
        return form;
    }

    private Answer form(String path, MultiValueMap<String, String> form) {
        return http.post()
                .uri(URI.create(settings.oauthUrl() + path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
