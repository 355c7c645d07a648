package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.Members.Member;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Token;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** LinkedIn's OAuth 2.0 code flow, for each of our two applications there. */
@Component
public class LinkedInSignIn {

    private static final Logger log = LoggerFactory.getLogger(LinkedInSignIn.class);

    private final LinkedInSettings settings;
    private final OauthForms oauth;
    private final Members members;
    private final Clock clock;

    LinkedInSignIn(LinkedInSettings settings, OauthForms oauth, Members members, Clock clock) {
        this.settings = settings;
        this.oauth = oauth;
        this.members = members;
        this.clock = clock;
    }

    /** Whether LinkedIn knows us as this application. */
    public boolean offers(App app) {
        return settings.offers(app);
    }

    /** The page on which the member says yes or no. */
    public URI page(App app, String state, String nonce, String verifier) {
        if (!offers(app)) {
            throw new IllegalArgumentException("No LinkedIn application is registered as " + app);
        }
        Map<String, String> values = Map.of(
                "client",
                settings.client(app).id(),
                "redirect",
                settings.redirectUri().toString(),
                "state",
                state,
                "nonce",
                nonce,
                "scope",
                String.join(" ", new TreeSet<>(app.scopes())),
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

    /** Trades the code of the redirect for a token, once, and asks whose it is. */
    public SignInOutcome exchange(App app, String code, String verifier, String nonce) {
        try {
            Answer answer = oauth.exchange(app, code, verifier);
            if (answer.status() != 200) {
                log.warn("LinkedIn gave no token: {} {}", answer.status(), error(answer));
                return new Refused("failure.linkedin.code");
            }
            JsonNode given = answer.json();
            Optional<Member> member = members.behind(app, given, nonce);
            return member.isPresent() ? granted(app, member.get(), given) : new Refused("failure.linkedin.identity");
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached to sign in: {}", e.getMessage());
            return new Refused(Verdicts.UNREACHABLE);
        }
    }

    private Granted granted(App app, Member member, JsonNode given) {
        Instant now = clock.instant();
        return new Granted(
                app, member.id(), member.name(), access(given, now), refresh(given, now), scopes(app, given));
    }

    /** Asks for a new access token; LinkedIn gives refresh tokens to its partners only. */
    public RefreshOutcome refresh(App app, String refreshToken) {
        try {
            Answer answer = oauth.refresh(app, refreshToken);
            JsonNode given = answer.json();
            if (answer.status() == 200 && given.hasNonNull("access_token")) {
                Instant now = clock.instant();
                return new RefreshOutcome.Renewed(access(given, now), refresh(given, now));
            }
            log.warn("LinkedIn did not renew a token: {} {}", answer.status(), error(answer));
            boolean refused = answer.status() == 400 || answer.status() == 401;
            // A wrong secret is our fault: the members would sign in again for nothing.
            boolean ours = error(answer).equals("invalid_client");
            return refused && !ours ? new RefreshOutcome.SignInAgain() : new RefreshOutcome.Later();
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached to renew a token: {}", e.getMessage());
            return new RefreshOutcome.Later();
        }
    }

    /** Takes a token back at LinkedIn. The address is not documented, so nothing may depend on it. */
    public void revoke(App app, String token) {
        try {
            Answer answer = oauth.revoke(app, token);
            log.info("LinkedIn answered {} to a revocation", answer.status());
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached to revoke a token");
        }
    }

    private static String error(Answer answer) {
        return answer.json().path("error").asString("");
    }

    private static Token access(JsonNode given, Instant now) {
        return new Token(
                given.path("access_token").asString(),
                now.plusSeconds(given.path("expires_in").asLong(0)));
    }

    private static @Nullable Token refresh(JsonNode given, Instant now) {
        String token = given.path("refresh_token").asString("");
        long seconds = given.path("refresh_token_expires_in").asLong(0);
        return token.isEmpty() ? null : new Token(token, now.plusSeconds(seconds));
    }

    /** Separated by commas or spaces, according to the day; not named when they are those that we asked for. */
    private static Set<String> scopes(App app, JsonNode given) {
        return given.hasNonNull("scope")
                ? Pattern.compile("[,\\s]+")
                        .splitAsStream(given.path("scope").asString(""))
                        .filter(scope -> !scope.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())
                : app.scopes();
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
