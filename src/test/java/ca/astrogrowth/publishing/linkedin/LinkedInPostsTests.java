package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkedInPostsTests {

    private static final String POSTS = "/rest/posts";

    private SandboxedLinkedIn app;
    private Author author;

    @BeforeEach
    void connect() throws Exception {
        app = new SandboxedLinkedIn(Clock.systemUTC());
        author = app.author();
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void publishesTextAndPictureAsTheyWereMeant() throws Exception {
        String text = "Le Bistro (rue Masson) : 4,8/5 #Montréal #1 & c'est bon [vraiment]\n\n#Bistro_du_coin";

        PostOutcome outcome = post(text);

        var post = app.linkedIn.posts().getFirst();
        assertThat(outcome).isEqualTo(new Published(post.urn()));
        assertThat(post.text()).isEqualTo(text);
        assertThat(post.hashtags()).containsExactly("Montréal", "Bistro_du_coin");
        assertThat(post.altText()).isEqualTo("Une façade");
        assertThat(post.image()).isNotNull();
    }

    @Test
    void namesThePostThatADuplicateRepeats() throws Exception {
        Published first = (Published) post("Bonjour");

        assertThat(post("Bonjour")).isEqualTo(new Refused("failure.linkedin.duplicate", first.urn()));
    }

    @Test
    void asksToSignInAgainWhenTheTokenIsRevoked() throws Exception {
        String image = image();
        app.linkedIn.revoke(SandboxedLinkedIn.MARIE);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new SignInAgain("failure.linkedin.revoked"));
        assertThat(app.posts.upload(author, SandboxedLinkedIn.picture()))
                .isEqualTo(new ImageOutcome.Failed(new SignInAgain("failure.linkedin.revoked")));
    }

    @Test
    void asksToSignInAgainWhenThePermissionIsMissing() throws Exception {
        String image = image();
        app.next(Fault.FORBIDDEN, POSTS);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new SignInAgain("failure.linkedin.permission"));
    }

    @Test
    void waitsForTheNextUtcDayWhenLinkedInLimitsTheMember() throws Exception {
        String image = image();
        app.next(Fault.THROTTLED, POSTS);
        Clock evening = Clock.fixed(Instant.parse("2026-11-24T23:59:30Z"), ZoneOffset.UTC);
        LinkedInPosts posts = SandboxedLinkedIn.posts(app.settings, evening);

        assertThat(posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new Deferred("failure.linkedin.limit", Instant.parse("2026-11-25T00:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "DROP_AFTER"})
    void doubtsWhenThereIsNoAnswerThatSaysNo(Fault fault) throws Exception {
        String image = image();
        app.next(fault, POSTS);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new InDoubt("failure.linkedin.in_doubt"));
    }

    @Test
    void doubtsWhenThePostWasMadeAndTheAnswerSaysThatItFailed() throws Exception {
        String image = image();
        app.next(Fault.FAILED_AFTER, POSTS);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new InDoubt("failure.linkedin.in_doubt"));
        assertThat(app.linkedIn.posts()).hasSize(1);
    }

    @Test
    void doubtsWhenTheAnswerTakesLongerThanOurPatience() throws Exception {
        String image = image();
        app.sandbox.faults().inject(new Faults.Injection("linkedin", Fault.SLOW, 1, POSTS, Duration.ofSeconds(30)));
        LinkedInPosts hasty = SandboxedLinkedIn.posts(
                SandboxedLinkedIn.settings(app.sandbox.uri(), Duration.ofMillis(300)), Clock.systemUTC());

        assertThat(hasty.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new InDoubt("failure.linkedin.in_doubt"));
        assertThat(app.linkedIn.posts()).hasSize(1);
    }

    @Test
    void givesUpWhatLinkedInWillNotHave() throws Exception {
        String image = image();
        app.next(Fault.REJECTED, POSTS);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new Refused("failure.linkedin.refused", null));
    }

    @Test
    void sendsNothingOnceItsTimeIsOver() throws Exception {
        String image = image();
        Instant now = Instant.parse("2026-11-24T15:00:00Z");
        LinkedInPosts late = SandboxedLinkedIn.posts(app.settings, Clock.fixed(now, ZoneOffset.UTC));

        assertThat(late.post(author, new Draft("Bonjour", image, ""), now))
                .isEqualTo(new Deferred("failure.publishing.late", null));
        assertThat(app.linkedIn.posts()).isEmpty();
        assertThat(late.post(author, new Draft("Bonjour", image, ""), now.plusMillis(1)))
                .isInstanceOf(Published.class);
    }

    @Test
    void sendsNothingWhenItsTimeEndsWhileLinkedInIsBeingReached() throws Exception {
        String image = image();
        Instant now = Instant.parse("2026-11-24T15:00:00Z");
        Iterator<Instant> readings = List.of(now, now.plusSeconds(60)).iterator();
        Clock waking = mock();
        when(waking.instant()).thenAnswer(reading -> readings.next());
        LinkedInPosts frozen = SandboxedLinkedIn.posts(app.settings, waking);

        assertThat(frozen.post(author, new Draft("Bonjour", image, ""), now.plusSeconds(30)))
                .isEqualTo(new Deferred("failure.publishing.late", null));
        assertThat(app.linkedIn.posts()).isEmpty();
    }

    @Test
    void postsInAPagesName() throws Exception {
        Author page = new Author(
                "urn:li:organization:104217001",
                app.granted(App.COMMUNITY, SandboxedLinkedIn.MARIE).access().value());
        String image = ((ImageOutcome.Uploaded) app.posts.upload(page, SandboxedLinkedIn.picture())).urn();

        assertThat(app.posts.post(page, new Draft("Bonjour", image, ""), Instant.MAX))
                .isInstanceOf(Published.class);
        assertThat(app.linkedIn.posts().getFirst().author()).isEqualTo("Bistro Marie");
    }

    @Test
    void saysThatTheTokenHasExpired() throws Exception {
        String image = image();
        app.linkedIn.expire(SandboxedLinkedIn.MARIE);

        assertThat(app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new SignInAgain("failure.linkedin.token_expired"));
    }

    @Test
    void sendsAPostOnceEvenWhenItsAnswerIsLost() throws Exception {
        String image = image();
        app.next(Fault.DROP_AFTER, POSTS);

        app.posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX);

        assertThat(app.linkedIn.posts()).hasSize(1);
        assertThat(app.sandbox.calls().all())
                .filteredOn(call -> call.path().equals(POSTS))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"FAILED", "DROP_BEFORE", "DROP_AFTER"})
    void mayUploadAgainAfterAnyFailure(Fault fault) throws Exception {
        app.next(fault, "/rest/images");

        assertThat(app.posts.upload(author, SandboxedLinkedIn.picture()))
                .isEqualTo(new ImageOutcome.Failed(new Deferred("failure.linkedin.unreachable", null)));
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() throws Exception {
        String image = image();
        int port = app.sandbox.port();
        app.close();
        LinkedInSettings nowhere = SandboxedLinkedIn.settings(URI.create("http://127.0.0.1:" + port));
        LinkedInPosts posts = SandboxedLinkedIn.posts(nowhere, Clock.systemUTC());

        assertThat(posts.post(author, new Draft("Bonjour", image, ""), Instant.MAX))
                .isEqualTo(new Deferred("failure.linkedin.unreachable", null));
    }

    @Test
    void linksToThePostOnLinkedIn() {
        assertThat(app.posts.page("urn:li:share:7")).hasToString(app.sandbox.uri() + "/feed/update/urn:li:share:7/");
    }

    private PostOutcome post(String text) throws Exception {
        return app.posts.post(author, new Draft(text, image(), "Une façade"), Instant.MAX);
    }

    private String image() throws Exception {
        return ((ImageOutcome.Uploaded) app.posts.upload(author, SandboxedLinkedIn.picture())).urn();
    }
}
