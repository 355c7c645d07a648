package ca.astrogrowth.api;

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
import ca.astrogrowth.publishing.LinkedInApplication;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class LinkedInControllerTests {

    private static final URI CONSENT = URI.create("https://www.linkedin.com/oauth/v2/authorization?state=s");
    private static final Attempt ATTEMPT =
            new Attempt(LinkedInApplication.MEMBER, CONSENT, "t", "s", "n", "v", Instant.MAX);

    private final LinkedIn linkedIn = mock();
    private final MockMvcTester browser = MockMvcTester.of(new LinkedInController(linkedIn));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void answer() {
        when(linkedIn.begin(LinkedInApplication.MEMBER)).thenReturn(ATTEMPT);
        when(linkedIn.complete(any(), anyString(), anyString())).thenReturn(new Connected.Done("Marie", Set.of()));
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
