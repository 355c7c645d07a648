package ca.astrogrowth.api;

import ca.astrogrowth.access.TokenFamilies;
import ca.astrogrowth.access.TokenFamilies.Renewal;
import ca.astrogrowth.accounts.Entry;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.SignIns;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a program comes in, stays and leaves. */
@RestController
@NeedsNothing("strangers come in here")
@RequestMapping("/api/auth")
class AuthController {

    private final SignIns signIns;
    private final SecondSteps steps;
    private final TokenFamilies families;
    private final Tokens tokens;
    private final Sentences sentences;

    AuthController(SignIns signIns, SecondSteps steps, TokenFamilies families, Tokens tokens, Sentences sentences) {
        this.signIns = signIns;
        this.steps = steps;
        this.families = families;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /**
     * A bearer token for one workspace, and what renews it; 401 alike for an unknown address, a wrong password and a
     * foreign workspace; 429 when it was wrong too often. Who has a second step sends its code too: without it, or with
     * another one, 401 with {@code code_required}.
     */
    @PostMapping("/token")
    ResponseEntity<?> token(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        try {
            return switch (enter(credentials, request.getRemoteAddr())) {
                case Entry.In(SignedIn who)
                when steps.isMissing(who.person()) ->
                    refused(HttpStatus.FORBIDDEN, "api.sign_in.step_missing", Map.of("second_step_required", true));
                case Entry.In(SignedIn who) -> granted(families.begin(who));
                case Entry.CodeAsked ignored ->
                    refused(
                            HttpStatus.UNAUTHORIZED,
                            credentials.code() == null ? "api.sign_in.code" : "api.sign_in.code_wrong",
                            Map.of("code_required", true));
                case Entry.Refused ignored -> refused(HttpStatus.UNAUTHORIZED, "api.sign_in.wrong", Map.of());
            };
        } catch (TooManyAttemptsException e) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, "login.limit.text", Map.of());
        }
    }

    private Entry enter(Credentials credentials, String client) {
        Entry entry = signIns.signIn(credentials.email(), credentials.password(), workspace(credentials), client);
        return entry instanceof Entry.CodeAsked(var half) && credentials.code() != null
                ? signIns.finish(half, credentials.code(), client)
                : entry;
    }

    /**
     * Another bearer token, and another refresh token: the one that was sent has served. 401 if it is good no more. One that
     * comes back after it served ends all that came from the same sign-in.
     */
    @PostMapping("/refresh")
    ResponseEntity<?> refresh(@Valid @RequestBody Refresh refresh) {
        return families.renew(refresh.refreshToken())
                .<ResponseEntity<?>>map(this::granted)
                .orElseGet(() -> refused(HttpStatus.UNAUTHORIZED, "api.refresh.over", Map.of()));
    }

    /** Ends a sign-in, with its access tokens; 204 as well for what is not a token, so that nobody learns which are. */
    @PostMapping("/revoke")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@Valid @RequestBody Refresh refresh) {
        families.end(refresh.refreshToken());
    }

    /** @param more for programs, beside the sentence */
    private ResponseEntity<?> refused(HttpStatus status, String reason, Map<String, Object> more) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentences.of(reason));
        more.forEach(problem::setProperty);
        return ResponseEntity.of(problem).build();
    }

    private static @Nullable TenantId workspace(Credentials credentials) {
        try {
            return credentials.workspace() == null ? null : new TenantId(credentials.workspace());
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("workspace", "api.field.invalid");
        }
    }

    private ResponseEntity<Token> granted(Renewal renewal) {
        var who = renewal.who();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(
                        tokens.issue(who, renewal.family()),
                        "Bearer",
                        tokens.validitySeconds(),
                        renewal.token(),
                        renewal.validity().toSeconds(),
                        new Place(who.tenant().value(), who.workspace())));
    }

    record Credentials(
            @NotBlank(message = "api.field.missing") String email,
            @NotBlank(message = "api.field.missing") String password,
            @Nullable String workspace,
            @Nullable String code) {

        /** Without the password: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "credentials";
        }
    }

    record Refresh(@NotBlank(message = "api.field.missing") String refreshToken) {

        /** Without the token: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "refresh";
        }
    }

    /** @param expiresIn seconds, as {@code refreshExpiresIn} */
    record Token(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            long refreshExpiresIn,
            Place workspace) {}

    record Place(String id, String name) {}
}
