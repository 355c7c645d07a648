package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.sandbox.linkedin.PublishedPost;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is written arrives, and nothing else. */
class AnyTextTests {

    private static final String RESERVED = "\\|{}@[]()<>#*_~";

    private static @Nullable Desk desk;

    /** Somebody who posts, and the picture of all their posts. */
    private record Desk(SandboxedLinkedIn app, Author author, String image) {

        static Desk open() throws Exception {
            SandboxedLinkedIn app = new SandboxedLinkedIn(Clock.systemUTC());
            Author author = app.author();
            ImageOutcome stored = app.posts.upload(author, SandboxedLinkedIn.picture());
            return new Desk(app, author, ((ImageOutcome.Uploaded) stored).urn());
        }

        PostOutcome post(String text) {
            return app.posts.post(author, new Draft(text, image, ""), Instant.MAX);
        }
    }

    @BeforeContainer
    static void open() throws Exception {
        desk = Desk.open();
    }

    @AfterContainer
    static void close() {
        desk().app().close();
    }

    private static Desk desk() {
        if (desk == null) {
            throw new IllegalStateException("The sandbox is closed");
        }
        return desk;
    }

    /** Posts what no other try has posted: LinkedIn takes no text twice. */
    private static PublishedPost publish(String text) {
        int number = desk().app().linkedIn.posts().size();
        String unique = text + "\n" + number;
        assertThat(desk().post(unique)).isInstanceOf(Published.class);
        PublishedPost post = desk().app().linkedIn.posts().getLast();
        assertThat(post.text()).isEqualTo(unique);
        return post;
    }

    @Property(tries = 300)
    void anyTextArrivesCharacterForCharacter(@ForAll("texts") String text) {
        publish(text);
    }

    /** Of all planes, with what LinkedIn reserves and what moves or joins its neighbours more often than life has it. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        Arbitrary<Integer> chosen =
                Arbitraries.of(points(RESERVED + "＃#é9Ça \n\r\t\u0301\u200d\u200f\u202e\ufeffא\ud83d\ude00"));
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, chosen))
                .list()
                .ofMaxSize(200)
                .map(AnyTextTests::text);
    }

    @Property(tries = 200)
    void hashtagsArriveAsHashtags(@ForAll("sentences") List<String> words) {
        List<String> hashtags = words.stream()
                .filter(word -> word.startsWith("#"))
                .map(word -> word.substring(1))
                .toList();

        assertThat(publish(String.join(" ", words)).hashtags()).isEqualTo(hashtags);
    }

    /** Words, of which those that start with a sign are hashtags and the others hold none. */
    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> hashtag = Arbitraries.of(points("aéÇßжא漢\ud835\udc00Z"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(start -> Arbitraries.of("", "_2", "9", "e\u0301", "_").map(end -> "#" + text(start) + end));
        Arbitrary<String> word = Arbitraries.of(points(RESERVED.replace("#", "") + "aé9.,:;!?\u00a0\ud83d\ude00"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(AnyTextTests::text);
        return Arbitraries.oneOf(
                        hashtag,
                        word,
                        Arbitraries.of("#1", "C#", "##", "#", "a#b", "#.").map(rest -> "n" + rest))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 60)
    void lengthIsCountedAsItIsRead(
            @ForAll @IntRange(min = 2_990, max = 3_010) int length, @ForAll("texts") String text) {
        String unit = text.isEmpty() ? "(" : text;
        StringBuilder written = new StringBuilder(desk().app().linkedIn.posts().size() + " ");
        while (written.length() < length) {
            written.append(unit);
        }
        boolean splits = Character.isHighSurrogate(written.charAt(length - 1));
        String whole = written.substring(0, length - 1) + (splits ? "(" : written.substring(length - 1, length));

        PostOutcome outcome = desk().post(whole);

        assertThat(whole).hasSize(length);
        assertThat(outcome instanceof Published).isEqualTo(length <= Draft.LONGEST);
        if (!(outcome instanceof Published)) {
            assertThat(outcome).isEqualTo(new Refused("failure.linkedin.too_long", null));
        }
    }

    private static List<Integer> points(String text) {
        return text.codePoints().boxed().toList();
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }
}
