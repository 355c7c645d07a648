package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes somebody the person of this browser's session, without the sign-in form. */
public final class Entrance {

    private Entrance() {}

    /** A stranger comes in: in a session with another identifier, for somebody else may have planted this one. */
    public static void enter(SignedIn who) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        become(who);
    }

    /** The person of the session goes on as somebody else: in another workspace, or with another password. */
    public static void become(SignedIn who) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                who, null, List.of(new SimpleGrantedAuthority("ROLE_USER"))));
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
