package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import ca.astrogrowth.sandbox.Fault;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
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
        assertThat(post.commentary()).contains("{hashtag|\\#|Montréal}").contains("\\#1");
        assertThat(post.altText()).isEqualTo("Une façade");
        assertThat(post.image()).isNotNull();
    }

    @Test
    void deliversAnyTextCharacterForCharacter() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String image = image();
        for (int i = 0; i < 300; i++) {
            String text = i + " " + anything(random);

            PostOutcome outcome = app.posts.post(author, new Draft(text, image, ""), Instant.MAX);

            assertThat(outcome).as("seed %s, text %s", seed, text).isInstanceOf(Published.class);
            assertThat(app.linkedIn.posts().getLast().text())
                    .as("seed %s", seed)
                    .isEqualTo(text);
        }
    }

    /** Reserved characters more often than life has them, among words, spaces and anything else that Unicode has. */
    private static String anything(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 60);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append("\\|{}@[]()<>#*_~".charAt(random.nextInt(15)));
                case 1 -> text.append("#é9Ça".charAt(random.nextInt(5)));
                case 2 -> text.append(" \n".charAt(random.nextInt(2)));
                case 3 -> text.appendCodePoint(random.nextInt('a', 'z' + 1));
                default -> text.appendCodePoint(visible(random));
            }
        }
        return text.toString();
    }

    private static int visible(Random random) {
        return random.ints(0x20, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .findFirst()
                .orElseThrow();
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
