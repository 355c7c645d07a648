package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/**
 * Which of the known sessions a browser's session is. Somebody else who signs in later in the same browser has another.
 *
 * @param id of {@link ca.astrogrowth.accounts.OpenSession}
 */
public record SessionMark(UUID id, UUID person) implements Serializable {

    /** Where it is in the browser's session. */
    public static final String KEY = SessionMark.class.getName();

    public boolean isOf(SignedIn who) {
        return person.equals(who.person());
    }

    /** Of the browser in front of which we are. */
    public static Optional<SessionMark> here() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> session.getAttribute(KEY))
                .map(SessionMark.class::cast);
    }
}
