package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.SessionMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * An open screen of a session that was ended elsewhere asks nothing, but hears of news by push. So it looks whether it
 * still may, whenever it is told that something changed and at least twice a minute, and closes if not.
 */
final class Guard {

    private Guard() {}

    static void on(Component screen, LiveUpdates updates, TenantId tenant, Sessions sessions) {
        VaadinSession session = VaadinSession.getCurrent();
        WrappedSession browser = session.getSession();
        Live.on(screen, updates, tenant, () -> stands(browser, sessions), good -> {
            if (!good) {
                screen.getUI().ifPresent(ui -> ui.getPage().executeJs("location.reload()"));
                session.close();
            }
        });
    }

    /** Of the session as it is now: after a change of the password, its person has another principal. */
    private static boolean stands(WrappedSession browser, Sessions sessions) {
        try {
            return !(browser.getAttribute(SessionMark.KEY) instanceof SessionMark mark)
                    || !(browser.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                            instanceof SecurityContext context)
                    || context.getAuthentication() == null
                    || !(context.getAuthentication().getPrincipal() instanceof SignedIn who)
                    || sessions.stands(mark.id(), who);
        } catch (IllegalStateException over) {
            return false;
        }
    }
}
