package ca.astrogrowth.publishing.linkedin;

import static ca.astrogrowth.publishing.linkedin.SandboxedLinkedIn.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.publishing.linkedin.RefreshOutcome.Renewed;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Token;
import ca.astrogrowth.sandbox.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkedInSignInTests {

    private static final String LUC = "luc@atelier-fortin.example";

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
    void learnsTheMembersOtherIdentifierWithoutOpenId() throws Exception {
        Granted member = app.granted(App.MEMBER, SandboxedLinkedIn.MARIE);

        Granted community = app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE);

        assertThat(community.app()).isEqualTo(App.COMMUNITY);
        assertThat(community.name()).isEqualTo("Marie Tremblay");
        assertThat(community.member()).isNotBlank().isNotEqualTo(member.member());
        assertThat(community.scopes()).isEqualTo(App.COMMUNITY.scopes());
        assertThat(community.mayPost()).isTrue();
    }

    @Test
    void knowsAPagesAdministratorWhenLinkedInKeepsTheProfile() throws Exception {
        String known = app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE).member();
        app.next(Fault.FORBIDDEN, "/v2/me");

        Granted granted = app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE);

        assertThat(granted.member()).isEqualTo(known);
        assertThat(granted.name()).isEqualTo("LinkedIn");
    }

    @Test
    void refusesSomebodyWhomLinkedInDoesNotName() throws Exception {
        app.next(Fault.FORBIDDEN, "/v2/me");

        assertThat(app.signIn(App.COMMUNITY, LUC)).isEqualTo(new Refused("failure.linkedin.identity"));
    }

    @Test
    void takesSomebodyWhoRunsNoPage() throws Exception {
        assertThat(app.granted(App.COMMUNITY, LUC).name()).isEqualTo("Luc Fortin");
    }

    @Test
    void offersOnlyTheApplicationsThatItIsRegisteredAs() {
        LinkedInSettings all = app.settings;
        LinkedInSettings alone = new LinkedInSettings(
                all.oauthUrl(), all.apiUrl(), "id", "secret", "", "", all.redirectUri(), "202608", all.patience());
        LinkedInSignIn signIn = SandboxedLinkedIn.signIn(alone, alone, Clock.systemUTC());

        assertThat(app.signIn.offers(App.COMMUNITY)).isTrue();
        assertThat(signIn.offers(App.MEMBER)).isTrue();
        assertThat(signIn.offers(App.COMMUNITY)).isFalse();
        assertThatThrownBy(() -> signIn.page(App.COMMUNITY, "s", "n", "v"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void renewsAPartnersTokenAsLongAsLinkedInDoes() throws Exception {
        Granted granted = app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE);
        Token refresh = Objects.requireNonNull(granted.refresh());
        assertThat(refresh.expiresAt())
                .isCloseTo(Instant.now().plus(Duration.ofDays(365)), within(1, ChronoUnit.MINUTES));

        Renewed renewed = (Renewed) app.signIn.refresh(App.COMMUNITY, refresh.value());

        assertThat(renewed.access().value()).isNotEqualTo(granted.access().value());
        assertThat(renewed.refresh()).isNotNull().extracting(Token::value).isEqualTo(refresh.value());
        assertThat(app.pages.administered(renewed.access().value())).isPresent();
        app.linkedIn.ahead(Duration.ofDays(366));
        assertThat(app.signIn.refresh(App.COMMUNITY, refresh.value())).isEqualTo(new RefreshOutcome.SignInAgain());
    }

    @Test
    void hasNoRefreshTokenFromASelfServeApplication() throws Exception {
        assertThat(app.granted(App.MEMBER, SandboxedLinkedIn.MARIE).refresh()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "DROP_AFTER", "THROTTLED"})
    void triesToRenewAgainWhenNobodyKnows(Fault fault) {
        app.next(fault, "/oauth/v2/accessToken");

        assertThat(app.signIn.refresh(App.COMMUNITY, "AQY")).isEqualTo(new RefreshOutcome.Later());
    }

    @Test
    void doesNotSendMembersToSignInAgainForOurOwnWrongSecret() {
        LinkedInSettings all = app.settings;
        LinkedInSettings wrong = new LinkedInSettings(
                all.oauthUrl(),
                all.apiUrl(),
                "sandbox-client",
                "no",
                "",
                "",
                all.redirectUri(),
                "202608",
                all.patience());

        assertThat(SandboxedLinkedIn.signIn(wrong, wrong, Clock.systemUTC()).refresh(App.MEMBER, "AQY"))
                .isEqualTo(new RefreshOutcome.Later());
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
