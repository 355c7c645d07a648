package ca.astrogrowth.publishing.linkedin;

import static ca.astrogrowth.publishing.linkedin.SandboxedLinkedIn.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Refused;
import ca.astrogrowth.sandbox.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkedInSignInTests {

    private SandboxedLinkedIn app;

    @BeforeEach
    void start() throws Exception {
        app = new SandboxedLinkedIn(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void learnsWhoSignedInAndWhatTheyAllowed() throws Exception {
        Granted granted = (Granted) app.signIn.exchange(App.MEMBER, app.code("n"), VERIFIER, "n");

        assertThat(granted.name()).isEqualTo("Marie Tremblay");
        assertThat(granted.scopes()).isEqualTo(Set.of("openid", "profile", "email", "w_member_social"));
        assertThat(granted.mayPost()).isTrue();
        assertThat(granted.access().expiresAt())
                .isCloseTo(Instant.now().plus(Duration.ofDays(60)), within(1, ChronoUnit.MINUTES));
        assertThat(granted.toString()).doesNotContain(granted.access().value());
    }

    private static org.assertj.core.data.TemporalUnitOffset within(long amount, ChronoUnit unit) {
        return org.assertj.core.api.Assertions.within(amount, unit);
    }

    @Test
    void refusesAnIdentityThatAnswersAnotherQuestion() throws Exception {
        assertThat(app.signIn.exchange(App.MEMBER, app.code("n"), VERIFIER, "other"))
                .isEqualTo(new Refused("failure.linkedin.identity"));
    }

    @Test
    void refusesAnIdentityThatWasMadeForAnotherApplication() throws Exception {
        LinkedInSettings ours = app.settings;
        LinkedInSettings others = new LinkedInSettings(
                ours.oauthUrl(),
                ours.apiUrl(),
                "another",
                ours.clientSecret(),
                "",
                "",
                ours.redirectUri(),
                "202608",
                ours.patience());
        LinkedInSignIn confused = SandboxedLinkedIn.signIn(ours, others, Clock.systemUTC());

        assertThat(confused.exchange(App.MEMBER, app.code("n"), VERIFIER, "n"))
                .isEqualTo(new Refused("failure.linkedin.identity"));
    }

    @Test
    void refusesAnIdentityThatHasExpired() throws Exception {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));
        LinkedInSignIn tardy = SandboxedLinkedIn.signIn(app.settings, app.settings, late);

        assertThat(tardy.exchange(App.MEMBER, app.code("n"), VERIFIER, "n"))
                .isEqualTo(new Refused("failure.linkedin.identity"));
    }

    @Test
    void cannotUseACodeTwiceNorWithAnotherVerifier() throws Exception {
        String code = app.code("n");

        assertThat(app.signIn.exchange(App.MEMBER, code, "another-verifier-of-forty-three-characters---", "n"))
                .isEqualTo(new Refused("failure.linkedin.code"));
        assertThat(app.signIn.exchange(App.MEMBER, code, VERIFIER, "n")).isInstanceOf(Granted.class);
        assertThat(app.signIn.exchange(App.MEMBER, code, VERIFIER, "n"))
                .isEqualTo(new Refused("failure.linkedin.code"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "DROP_AFTER", "THROTTLED"})
    void endsWithAReasonWhateverLinkedInDoes(Fault fault) throws Exception {
        String code = app.code("n");
        app.next(fault, "/oauth/v2/accessToken");

        assertThat(app.signIn.exchange(App.MEMBER, code, VERIFIER, "n")).isInstanceOf(Refused.class);
    }

    @Test
    void endsWithAReasonWhenLinkedInGivesNoKeys() throws Exception {
        String code = app.code("n");
        app.next(Fault.FAILED, "/oauth/openid/jwks");

        assertThat(app.signIn.exchange(App.MEMBER, code, VERIFIER, "n"))
                .isEqualTo(new Refused("failure.linkedin.identity"));
    }

    @Test
    void takesTheTokenBackAtLinkedIn() throws Exception {
        Author author = app.author();

        app.signIn.revoke(App.MEMBER, author.token());

        assertThat(app.posts.upload(author, SandboxedLinkedIn.picture()))
                .isEqualTo(new ImageOutcome.Failed(new PostOutcome.SignInAgain("failure.linkedin.revoked")));
    }

    @Test
    void doesNotMindWhenLinkedInRefusesToRevoke() {
        app.next(Fault.DROP_BEFORE, "/oauth/v2/revoke");

        app.signIn.revoke(App.MEMBER, "a-token");

        assertThat(app.sandbox.faults().waiting()).isEmpty();
    }
}
