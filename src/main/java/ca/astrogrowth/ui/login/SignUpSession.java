package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.Newcomer;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** Who signed up in this browser, until they are in. */
final class SignUpSession {

    private SignUpSession() {}

    static void remember(Newcomer newcomer) {
        VaadinSession.getCurrent().setAttribute(Newcomer.class, newcomer);
    }

    /** Once: they are in, or sign in with their password. */
    static Optional<Newcomer> take() {
        VaadinSession session = VaadinSession.getCurrent();
        Optional<Newcomer> newcomer = Optional.ofNullable(session.getAttribute(Newcomer.class));
        session.setAttribute(Newcomer.class, null);
        return newcomer;
    }
}
