package ca.astrogrowth.api;

import static ca.astrogrowth.publishing.LinkedInApplication.COMMUNITY;
import static ca.astrogrowth.publishing.LinkedInApplication.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedIn.Attempt;
import ca.astrogrowth.publishing.LinkedIn.Connected;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class LinkedInControllerTests {

    private static final URI CONSENT = URI.create("https://www.linkedin.com/oauth/v2/authorization?state=s");
    private static final Attempt ATTEMPT = new Attempt(MEMBER, CONSENT, "t", "s", "n", "v", Instant.MAX);

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private final LinkedIn linkedIn = mock();
    private final Clock clock = mock();
    private final MockMvcTester browser = MockMvcTester.of(new LinkedInController(linkedIn, clock));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void answer() {
        when(linkedIn.offers(MEMBER)).thenReturn(true);
        when(linkedIn.begin(MEMBER)).thenReturn(ATTEMPT);
        when(linkedIn.complete(any(), anyString(), anyString())).thenReturn(new Connected.Done("Marie", Set.of()));
        when(clock.instant()).thenReturn(NOW);
        connected(LinkedInAccount.State.CONNECTED);
    }

    private void connected(LinkedInAccount.State state) {
        LinkedInAccount account = new LinkedInAccount(
                new UUID(1, 1), MEMBER, state, "Marie", Instant.MAX, false, Set.of(), Set.of(), null, List.of());
        when(linkedIn.status()).thenReturn(new LinkedInStatus(state, "Marie", List.of(account), 0));
    }

    private String get(String address) {
        var answer = browser.get().uri(address).session(session).exchange();
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    @Test
    void sendsTheBrowserToLinkedInAndBack() {
        assertThat(get("/auth/linkedin")).isEqualTo(CONSENT.toString());
        assertThat(get("/auth/linkedin/callback?state=s&code=c")).isEqualTo("/profil?linkedin=ok");

        verify(linkedIn).complete(ATTEMPT, "s", "c");
    }

    @Test
    void saysTheSameAgainWhenThePageIsReloaded() {
        get("/auth/linkedin");
        get("/auth/linkedin/callback?state=s&code=c");

        assertThat(get("/auth/linkedin/callback?state=s&code=c")).isEqualTo("/profil?linkedin=ok");

        verify(linkedIn, times(1)).complete(any(), anyString(), anyString());
    }

    @Test
    void doesNotSayTheSameAgainOnceItIsNoLongerTrue() {
        get("/auth/linkedin");
        get("/auth/linkedin/callback?state=s&code=c");
        connected(LinkedInAccount.State.RECONNECT);

        assertThat(get("/auth/linkedin/callback?state=s&code=c"))
                .isEqualTo("/profil?linkedin=failure.linkedin.replayed");
    }

    @Test
    void refusesACallbackThatComesBackLater() {
        get("/auth/linkedin");
        get("/auth/linkedin/callback?state=s&code=c");
        when(clock.instant()).thenReturn(NOW.plusSeconds(10));

        assertThat(get("/auth/linkedin/callback?state=s&code=c"))
                .isEqualTo("/profil?linkedin=failure.linkedin.replayed");
        verify(linkedIn, times(1)).complete(any(), anyString(), anyString());
    }

    @Test
    void asksAsTheApplicationThatIsNamed() {
        URI community = URI.create("https://www.linkedin.com/oauth/v2/authorization?state=c");
        when(linkedIn.offers(COMMUNITY)).thenReturn(true);
        when(linkedIn.begin(COMMUNITY)).thenReturn(new Attempt(COMMUNITY, community, "t", "c", "n", "v", Instant.MAX));

        assertThat(get("/auth/linkedin?app=community")).isEqualTo(community.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"community", "unknown"})
    void saysThatAnApplicationIsNotOffered(String app) {
        assertThat(get("/auth/linkedin?app=" + app)).isEqualTo("/profil?linkedin=failure.linkedin.not_offered");

        verify(linkedIn, never()).begin(any());
    }

    @Test
    void doesNotTakeARefusalFromSomebodyElse() {
        get("/auth/linkedin");

        assertThat(get("/auth/linkedin/callback?state=other&error=user_cancelled_login"))
                .isEqualTo("/profil?linkedin=failure.linkedin.state");
    }

    @Test
    void refusesACallbackThatThisSessionDidNotAskFor() {
        assertThat(get("/auth/linkedin/callback?state=s&code=c"))
                .isEqualTo("/profil?linkedin=failure.linkedin.replayed");

        verify(linkedIn, never()).complete(any(), anyString(), anyString());
    }

    @Test
    void usesAnAttemptOnce() {
        get("/auth/linkedin");
        when(linkedIn.complete(ATTEMPT, "other", "c")).thenReturn(new Connected.Refused("failure.linkedin.state"));

        assertThat(get("/auth/linkedin/callback?state=other&code=c"))
                .isEqualTo("/profil?linkedin=failure.linkedin.state");
        assertThat(get("/auth/linkedin/callback?state=s&code=c"))
                .isEqualTo("/profil?linkedin=failure.linkedin.replayed");
    }

    @Test
    void saysThatTheMemberDeclined() {
        get("/auth/linkedin");

        assertThat(get("/auth/linkedin/callback?state=s&error=user_cancelled_authorize&error_description=no"))
                .isEqualTo("/profil?linkedin=failure.linkedin.denied");
    }

    @Test
    void saysThatLinkedInFailed() {
        get("/auth/linkedin");
        assertThat(get("/auth/linkedin/callback?state=s&error=server_error"))
                .isEqualTo("/profil?linkedin=failure.linkedin.error");
        get("/auth/linkedin");
        assertThat(get("/auth/linkedin/callback")).isEqualTo("/profil?linkedin=failure.linkedin.error");
    }
}
