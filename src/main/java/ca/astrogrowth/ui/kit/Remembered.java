package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;

/**
 * A small wish about how the screens look, which this browser keeps: known before the first paint, so that nothing jumps.
 * Never anything about a business or a person.
 */
public final class Remembered {

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private Remembered() {}

    /** @param name {@code ag-...} */
    public static Optional<String> value(String name) {
        Object said = VaadinSession.getCurrent().getAttribute(name);
        return said instanceof String here ? Optional.of(here) : kept(name);
    }

    private static Optional<String> kept(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param value letters, digits, dots and dashes */
    public static void keep(String name, String value) {
        if (!value.matches("[A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("Not to be kept in a cookie: " + value);
        }
        VaadinSession.getCurrent().setAttribute(name, value);
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';samesite=lax'",
                        name,
                        value,
                        ONE_YEAR);
    }
}
