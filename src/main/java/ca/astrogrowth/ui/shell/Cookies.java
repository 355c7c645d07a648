package ca.astrogrowth.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser keeps for us. */
final class Cookies {

    private Cookies() {}

    static Optional<String> value(@Nullable VaadinRequest request, String name) {
        return Stream.ofNullable(request == null ? null : request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
