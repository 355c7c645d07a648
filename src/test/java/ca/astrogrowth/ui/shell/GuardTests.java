package ca.astrogrowth.ui.shell;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.SessionMark;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** An open screen asks nothing, but would hear of all that happens by push. */
class GuardTests {

    private static final TenantId TENANT = new TenantId("t_abcdefghijklmnopqrstuvwxyz");
    private static final SignedIn MARIE =
            new SignedIn(new UUID(0, 1), "marie@test.example", "Marie", TENANT, "Bistro", Role.OWNER, 0);
    private static final UUID HERE = new UUID(1, 1);

    private final Sessions sessions = mock();
    private final LiveUpdates updates = mock();
    private final VaadinSession session = mock();
    private final Page page = mock();
    private final WrappedSession browser = new WrappedHttpSession(new MockHttpSession());
    private final List<Runnable> looks = new ArrayList<>();

    @BeforeEach
    void anOpenScreen() {
        browser.setAttribute(SessionMark.KEY, new SessionMark(HERE, MARIE.person()));
        browser.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(MARIE, null, List.of())));
        when(session.getSession()).thenReturn(browser);
        when(sessions.stands(HERE, MARIE)).thenReturn(true);
        when(updates.listen(any(), any())).thenAnswer(call -> {
            looks.add(call.getArgument(1));
            return (Runnable) () -> {};
        });
        VaadinSession.setCurrent(session);
        Span screen = new Span();
        Guard.on(screen, updates, TENANT, sessions);
        new Screen().add(screen);
    }

    @AfterEach
    void nobody() {
        VaadinSession.setCurrent(null);
    }

    @Test
    void staysWhileItsSessionStands() {
        somethingChanged();

        verify(sessions, atLeast(2)).stands(HERE, MARIE);
        verify(session, never()).close();
    }

    @Test
    void closesWhenItsSessionWasEndedElsewhere() {
        when(sessions.stands(HERE, MARIE)).thenReturn(false);
        somethingChanged();

        verify(page).executeJs("location.reload()");
        verify(session).close();
    }

    @Test
    void closesWhenTheBrowsersSessionIsNoMore() {
        browser.invalidate();
        somethingChanged();

        verify(session).close();
    }

    private void somethingChanged() {
        looks.forEach(Runnable::run);
    }

    /** Does at once what it is asked to do later. */
    private final class Screen extends UI {

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public Page getPage() {
            return page;
        }
    }
}
