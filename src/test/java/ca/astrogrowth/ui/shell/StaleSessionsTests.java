package ca.astrogrowth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.Entrance;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** What an open session is worth at its next question. */
class StaleSessionsTests {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SignedIn editor = person(Role.EDITOR);
    private final Credentials credentials = mock();
    private final Sessions sessions = mock();
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

    @BeforeEach
    void somebodyWorks() {
        SecurityContext context = Entrance.context(editor);
        SecurityContextHolder.setContext(context);
        session.setAttribute(CONTEXT, context);
        request.setSession(session);
        request.setQueryString("v-r=uidl");
    }

    @AfterEach
    void nobodyIsThere() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void goesOnAsItIs() throws Exception {
        filter(new Standing.Good(editor));

        assertThat(Present.may(Right.WRITE)).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void whoIsSomethingElseByNowGoesOnAsThatInThisQuestionAndAllThatFollow() throws Exception {
        filter(new Standing.Good(person(Role.READER)));

        assertThat(Present.may(Right.WRITE)).isFalse();
        assertThat(session.isInvalid()).isFalse();
        assertThat(session.getAttribute(CONTEXT)).isEqualTo(SecurityContextHolder.getContext());
    }

    @Test
    void whoWasRemovedIsOutAndTheirBrowserKnowsFromWhere() throws Exception {
        filter(new Standing.Removed());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
        assertThat(Collections.list(request.getSession().getAttributeNames()))
                .map(request.getSession()::getAttribute)
                .containsExactly("Bistro Marie");
    }

    @Test
    void whosePasswordChangedIsOut() throws Exception {
        filter(new Standing.Over());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(session.isInvalid()).isTrue();
        assertThat(request.getSession(false)).isNull();
    }

    private void filter(Standing standing) throws Exception {
        when(credentials.of(any())).thenReturn(standing);
        when(sessions.stands(any(), any())).thenReturn(true);
        new StaleSessions(sessions, credentials)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static SignedIn person(Role role) {
        return new SignedIn(
                new UUID(0, 1),
                "marie@bistro-marie.example",
                "Marie Tremblay",
                new TenantId("t_abcdefghijklmnopqrstuvwxyz"),
                "Bistro Marie",
                role,
                0);
    }
}
