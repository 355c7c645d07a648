package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.SchemeToggle;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/**
 * Sign-in, which people open with cold hands and a slow network: a page of plain HTML, there before any screen's script.
 * Its form posts to the server's own login address.
 */
@RestController
@NeedsNothing("door")
class SignInPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @GetMapping("/" + Links.LOGIN)
    ResponseEntity<String> show(
            @RequestParam @Nullable String error,
            @Nullable Authentication somebody,
            @Nullable CsrfToken token,
            HttpServletRequest request) {
        if (somebody != null && somebody.isAuthenticated()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/" + Links.DASHBOARD))
                    .build();
        }
        Arrival arrival = new Arrival(
                scheme(request),
                error == null ? null : problem(request),
                Entrance.removedFrom(request.getSession(false)).orElse(null),
                token);
        ResponseEntity<String> page = new SignInForm(LanguageSwitch.spoken(request), arrival).answer(HttpStatus.OK);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Content-Security-Policy", POLICY)
                .body(page.getBody());
    }

    private static @Nullable String scheme(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SchemeToggle.COOKIE))
                .map(Cookie::getValue)
                .filter(SchemeToggle::known)
                .orElse(null);
    }

    /** What the sign-in filter left in the session, as the key of its sentences. */
    private static String problem(HttpServletRequest request) {
        return WebUtils.getSessionAttribute(request, WebAttributes.AUTHENTICATION_EXCEPTION)
                        instanceof TooManyAttemptsException
                ? "login.limit"
                : "login.error";
    }
}
