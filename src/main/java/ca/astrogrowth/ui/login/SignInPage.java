package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.PlainPage;
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
 * Sign-in, which people open with cold hands and a slow network: pages of plain HTML, there before any screen's script.
 * Their forms post to the server's own login addresses.
 */
@RestController
@NeedsNothing("door")
class SignInPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @GetMapping("/" + Links.LOGIN)
    ResponseEntity<String> show(
            @RequestParam @Nullable String error,
            @Nullable Authentication somebody,
            @Nullable CsrfToken token,
            HttpServletRequest request) {
        if (isIn(somebody)) {
            return goOn(Links.DASHBOARD);
        }
        Arrival arrival = new Arrival(
                scheme(request),
                error == null ? null : problem(request, "login.error"),
                Entrance.removedFrom(request.getSession(false)).orElse(null),
                token);
        return answer(new SignInForm(LanguageSwitch.spoken(request), arrival));
    }

    /** For those whose password was right a moment ago; others begin with it. */
    @GetMapping("/" + Links.CODE)
    ResponseEntity<String> code(
            @RequestParam @Nullable String error,
            @RequestParam(Links.RECOVERY) @Nullable String recovery,
            @Nullable Authentication somebody,
            @Nullable CsrfToken token,
            HttpServletRequest request) {
        if (isIn(somebody)) {
            return goOn(Links.DASHBOARD);
        }
        if (CodeDoor.halfIn(request).isEmpty()) {
            return goOn(Links.LOGIN);
        }
        Arrival arrival =
                new Arrival(scheme(request), error == null ? null : problem(request, "code.error"), null, token);
        return answer(new CodeForm(LanguageSwitch.spoken(request), arrival, recovery != null));
    }

    private static boolean isIn(@Nullable Authentication somebody) {
        return somebody != null && somebody.isAuthenticated();
    }

    private static ResponseEntity<String> goOn(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + path))
                .build();
    }

    private static ResponseEntity<String> answer(PlainPage page) {
        ResponseEntity<String> answer = page.answer(HttpStatus.OK);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Content-Security-Policy", POLICY)
                .body(answer.getBody());
    }

    private static @Nullable String scheme(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SchemeToggle.COOKIE))
                .map(Cookie::getValue)
                .filter(SchemeToggle::known)
                .orElse(null);
    }

    /** What the filters left in the session, as the key of its sentences. */
    private static String problem(HttpServletRequest request, String usual) {
        return WebUtils.getSessionAttribute(request, WebAttributes.AUTHENTICATION_EXCEPTION)
                        instanceof TooManyAttemptsException
                ? usual.replace("error", "limit")
                : usual;
    }
}
