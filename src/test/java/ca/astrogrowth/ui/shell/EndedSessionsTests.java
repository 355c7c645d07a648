package ca.astrogrowth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.SessionMark;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a browser's request meets before it gets anywhere. */
class EndedSessionsTests {

    private static final TenantId TENANT = new TenantId("t_abcdefghijklmnopqrstuvwxyz");
    private static final SignedIn MARIE =
            new SignedIn(new UUID(0, 1), "marie@test.example", "Marie", TENANT, "Bistro", Role.OWNER, 0);
    private static final SignedIn JEAN =
            new SignedIn(new UUID(0, 2), "jean@test.example", "Jean", TENANT, "Bistro", Role.OWNER, 0);

    private final Sessions sessions = mock();
    private final Credentials credentials = mock();
    private final StaleSessions filter = new StaleSessions(sessions, credentials);
    private final MockHttpSession browser = new MockHttpSession();
    private final UUID first = new UUID(1, 1);
    private final UUID second = new UUID(1, 2);

    @BeforeEach
    void known() {
        when(sessions.open(any(), any())).thenReturn(first, second);
        when(sessions.stands(any(), any())).thenReturn(true);
        when(credentials.of(any())).thenAnswer(call -> new Standing.Good(call.getArgument(0)));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstRequestMakesASessionKnownAndTheNextOnesAreOfIt() throws Exception {
        assertThat(ask("GET", "/", MARIE)).isNotNull();
        assertThat(ask("POST", "/?v-r=uidl", MARIE)).isNotNull();

        verify(sessions, times(1)).open(any(), any());
        verify(sessions, times(2)).stands(first, MARIE);
    }

    @Test
    void aSessionThatWasEndedElsewhereEndsWithItsNextRequest() throws Exception {
        ask("GET", "/", MARIE);
        when(sessions.stands(first, MARIE)).thenReturn(false);

        assertThat(ask("POST", "/", MARIE)).isNull();
        assertThat(browser.isInvalid()).isTrue();
    }

    @Test
    void whoSignsInLaterInTheSameBrowserHasASessionOfTheirOwn() throws Exception {
        ask("GET", "/", MARIE);
        assertThat(ask("GET", "/", JEAN)).isNotNull();

        verify(sessions).stands(second, JEAN);
        assertThat(browser.getAttribute(SessionMark.KEY)).isEqualTo(new SessionMark(second, JEAN.person()));
    }

    @Test
    void filesAndStrangersAreNotLookedAt() throws Exception {
        ask("GET", "/styles/astrogrowth.css", MARIE);
        ask("GET", "/", null);

        verify(sessions, never()).open(any(), any());
    }

    /** @return who is signed in behind the filter */
    private @Nullable Authentication ask(String method, String path, @Nullable SignedIn who)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        if (who != null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        }
        var request = new MockHttpServletRequest(method, path.split("\\?")[0]);
        request.setQueryString(path.contains("?") ? path.split("\\?")[1] : null);
        request.setSession(browser);
        var seen = new Authentication[1];
        filter.doFilter(
                request,
                new MockHttpServletResponse(),
                (asked, answer) -> seen[0] = SecurityContextHolder.getContext().getAuthentication());
        return seen[0];
    }
}
