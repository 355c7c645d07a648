package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.Reception.Later;
import ca.astrogrowth.publishing.linkedin.Reception.NotProvided;
import ca.astrogrowth.publishing.linkedin.Reception.Read;
import ca.astrogrowth.publishing.linkedin.Reception.SignInAgain;
import ca.astrogrowth.sandbox.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

class LinkedInStatisticsTests {

    private static final String ANALYTICS = "/rest/memberCreatorPostAnalytics";
    private static final String BISTRO = "urn:li:organization:104217001";
    private static final Instant EVENING = Instant.parse("2026-11-24T23:59:30Z");

    private SandboxedLinkedIn app;
    private String token;

    @BeforeEach
    void connect() throws Exception {
        app = new SandboxedLinkedIn(Clock.fixed(EVENING, ZoneOffset.UTC));
        token = app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE).access().value();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private String posted(Author author) throws Exception {
        String image = ((ImageOutcome.Uploaded) app.posts.upload(author, SandboxedLinkedIn.picture())).urn();
        return ((Published) app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX)).urn();
    }

    /** Identity tokens are checked by the real time, which the sandbox keeps. */
    private Author marie() throws Exception {
        SandboxedLinkedIn other = app;
        LinkedInSignIn now = SandboxedLinkedIn.signIn(other.settings, other.settings, Clock.systemUTC());
        var granted =
                (SignInOutcome.Granted) now.exchange(App.MEMBER, other.code("n"), SandboxedLinkedIn.VERIFIER, "n");
        return new Author("urn:li:person:" + granted.member(), granted.access().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"202604", "202608"})
    void readsAMembersOwnPostInBothShapesOfAnAnswer(String version) throws Exception {
        String post = posted(marie());
        app.linkedIn.ahead(Duration.ofDays(3));
        LinkedInSettings all = app.settings;
        LinkedInSettings pinned = new LinkedInSettings(
                all.oauthUrl(), all.apiUrl(), "id", "secret", "", "", all.redirectUri(), version, all.patience());

        Read read = (Read) statistics(pinned).member(token, post);

        assertThat(read.impressions()).isPositive().isGreaterThan(Objects.requireNonNull(read.reached()));
        assertThat(read.reached()).isGreaterThan(Objects.requireNonNull(read.reactions()));
        assertThat(read.reactions()).isGreaterThan(Objects.requireNonNull(read.comments()));
        assertThat(read.shares()).isNotNull();
        assertThat(app.sandbox.calls().all())
                .filteredOn(call -> call.path().startsWith(ANALYTICS))
                .hasSize(5);
    }

    private static LinkedInStatistics statistics(LinkedInSettings settings) {
        return new LinkedInStatistics(new Rest(settings, RestClient.builder()), Clock.fixed(EVENING, ZoneOffset.UTC));
    }

    @Test
    void readsAPagesPost() throws Exception {
        String post = posted(new Author(BISTRO, token));
        app.linkedIn.ahead(Duration.ofDays(3));

        Read read = (Read) app.statistics.page(token, BISTRO, post);

        assertThat(read.impressions()).isPositive().isGreaterThan(Objects.requireNonNull(read.reached()));
        assertThat(read.reactions()).isPositive();
        assertThat(read.comments()).isNotNull();
        assertThat(read.shares()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:li:share:7", "urn:li:ugcPost:7"})
    void doesNotTakeWhatIsLeftOutForZero(String post) {
        Read unknown = new Read(null, null, null, null, null);

        assertThat(app.statistics.member(token, post)).isEqualTo(unknown);
        assertThat(app.statistics.page(token, BISTRO, post)).isEqualTo(unknown);
    }

    @Test
    void mayNotKnowOfPagesThatTheMemberDoesNotRunNorWithoutThePermission() throws Exception {
        assertThat(app.statistics.page(token, "urn:li:organization:104217003", "urn:li:share:7"))
                .isEqualTo(new NotProvided());
        assertThat(app.statistics.member(marie().token(), "urn:li:share:7")).isEqualTo(new NotProvided());
    }

    @Test
    void asksToSignInAgainWithTheReason() {
        app.linkedIn.expire(SandboxedLinkedIn.MARIE);
        assertThat(app.statistics.member(token, "urn:li:share:7"))
                .isEqualTo(new SignInAgain("failure.linkedin.token_expired"));
        app.linkedIn.revoke(SandboxedLinkedIn.MARIE);
        assertThat(app.statistics.page(token, BISTRO, "urn:li:share:7"))
                .isEqualTo(new SignInAgain("failure.linkedin.revoked"));
    }

    @Test
    void waitsForTheNextUtcDayWhenTheMembersQuestionsAreSpent() {
        app.linkedIn.analyticsPerDay(3);

        assertThat(app.statistics.member(token, "urn:li:share:7"))
                .isEqualTo(new Later(Instant.parse("2026-11-25T00:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "DROP_AFTER"})
    void asksLaterWhenNobodyKnows(Fault fault) {
        app.always(fault, ANALYTICS);

        assertThat(app.statistics.member(token, "urn:li:share:7")).isEqualTo(new Later(null));
    }
}
