package ca.astrogrowth.api;

import ca.astrogrowth.accounts.SignIns;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@NeedsNothing("strangers come in here")
class AuthController {

    private final SignIns signIns;
    private final Tokens tokens;
    private final Sentences sentences;

    AuthController(SignIns signIns, Tokens tokens, Sentences sentences) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /**
     * A bearer token for one workspace; 401 alike for an unknown address, a wrong password and a foreign workspace; 429
     * when it was wrong too often.
     */
    @PostMapping("/api/auth/token")
    ResponseEntity<?> token(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        try {
            return signIns.signIn(
                            credentials.email(),
                            credentials.password(),
                            workspace(credentials),
                            request.getRemoteAddr())
                    .<ResponseEntity<?>>map(person -> ResponseEntity.ok(token(person)))
                    .orElseGet(() -> refused(HttpStatus.UNAUTHORIZED, "api.sign_in.wrong"));
        } catch (TooManyAttemptsException e) {
            return refused(HttpStatus.TOO_MANY_REQUESTS, "login.limit.text");
        }
    }

    private ResponseEntity<?> refused(HttpStatus status, String reason) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, sentences.of(reason)))
                .build();
    }

    private static @Nullable TenantId workspace(Credentials credentials) {
        try {
            return credentials.workspace() == null ? null : new TenantId(credentials.workspace());
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("workspace", "api.field.invalid");
        }
    }

    private Token token(SignedIn person) {
        Place place = new Place(person.tenant().value(), person.workspace());
        return new Token(tokens.issue(person), "Bearer", tokens.validitySeconds(), place);
    }

    record Credentials(
            @NotBlank(message = "api.field.missing") String email,
            @NotBlank(message = "api.field.missing") String password,
            @Nullable String workspace) {}

    record Token(String accessToken, String tokenType, long expiresIn, Place workspace) {}

    record Place(String id, String name) {}
}
