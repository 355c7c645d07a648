package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes somebody the person of this browser's session, without the sign-in form. */
public final class Entrance {

    private static final String REMOVED = Entrance.class.getName() + ".removed";

    private Entrance() {}

    /** A stranger comes in: in a session with another identifier, for somebody else may have planted this one. */
    public static void enter(SignedIn who) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        become(who);
    }

    /** The person of the session goes on as somebody else: in another workspace, or with another password. */
    public static void become(SignedIn who) {
        SecurityContext context = context(who);
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    /** As {@link #become}, and every open tab starts again in the new place. */
    public static void startAgainAs(SignedIn who) {
        become(who);
        VaadinSession.getCurrent()
                .getUIs()
                .forEach(ui -> ui.access(() -> ui.getPage().setLocation(".")));
    }

    /** What a session that somebody works in keeps of them. */
    public static SecurityContext context(SignedIn who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority("ROLE_USER"))));
        return context;
    }

    /** Somebody was removed while they worked; whoever comes to the door in this browser is told once. */
    public static void removed(HttpSession session, String workspace) {
        session.setAttribute(REMOVED, workspace);
    }

    /** The workspace that they were removed from. */
    public static Optional<String> removedFrom(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> workspace = Optional.ofNullable((String) session.getAttribute(REMOVED));
        session.removeAttribute(REMOVED);
        return workspace;
    }
}
