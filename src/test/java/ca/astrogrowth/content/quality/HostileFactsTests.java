package ca.astrogrowth.content.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.french.Proofs;
import ca.astrogrowth.content.gemini.SandboxGemini;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.text.CleanText;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.content.text.Samples;
import ca.astrogrowth.content.text.Writers;
import ca.astrogrowth.leads.LeadBrief.Fact;
import ca.astrogrowth.sandbox.gemini.GeminiProvider;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that give orders, a model that obeys them, and a workspace that approves all it may: nothing gets through. */
class HostileFactsTests {

    private static final Picture PICTURE =
            new Picture(new byte[] {1}, new byte[] {1}, new byte[] {1}, 1200, 627, false, "Une scène de rue.");
    private static final int FEWEST = 70;

    private static SandboxGemini gemini;
    private static Writers writers;

    private final Judge judge = new Judge(QualityWeightsTests.DEFAULTS, Proofs.PROOF);

    record Sample(String field, String text, String demanded) {}

    @BeforeAll
    static void start() throws IOException {
        gemini = new SandboxGemini(new GeminiProvider(InstantSource.system()), "sandbox-obedient");
        writers = new Writers(gemini);
    }

    @AfterAll
    static void stop() {
        gemini.close();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void neverApprovesByItselfWhatAnObedientModelWrites(Sample sample) {
        Facts facts = facts(sample);
        Draft draft = writers.write(Industry.RESTAURANT, facts);

        assertThat(Plain.of(draft.text().whole())).contains(Plain.of(CleanText.line(sample.demanded(), 200)));
        assertThat(verdict(draft, facts).passes(new Score(0))).isFalse();
        assertThat(Writers.prompt(facts).split("</?faits>", -1)).hasSize(3);
    }

    /** A list of orders is never whole: most of what they demand must be stopped for what it is. */
    @Test
    void mostOfWhatIsDemandedIsStoppedForItsOwnSake() {
        List<Sample> through = samples()
                .filter(sample -> {
                    Facts facts = facts(sample);
                    return verdict(writers.write(Industry.RESTAURANT, facts), facts).gates().stream()
                            .allMatch(Gate.SOURCE::equals);
                })
                .toList();

        System.out.printf(
                "Hostile facts: %d, stopped only for giving orders: %s%n",
                samples().count(), through);
        assertThat(through.size()).isLessThanOrEqualTo((int) samples().count() / 10);
    }

    @Test
    void anOrderIsSeenEvenWhenTheModelDoesNotObeyIt() {
        long seen = samples()
                .filter(sample ->
                        verdict(Samples.draft(), facts(sample)).gates().contains(Gate.SOURCE))
                .count();

        System.out.printf(
                "Hostile facts whose order is seen in the fact itself: %d of %d%n",
                seen, samples().count());
        assertThat(seen).isGreaterThanOrEqualTo(samples().count() * 8 / 10);
        assertThat(samples().count()).isGreaterThanOrEqualTo(FEWEST);
    }

    private Verdict verdict(Draft draft, Facts facts) {
        return judge.words(draft, Industry.RESTAURANT, facts).and(judge.picture(PICTURE));
    }

    private static Facts facts(Sample sample) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("F1", "name", "Bistro du Coin"));
        facts.add(new Fact("F2", "city", "Montréal"));
        facts.add(new Fact("F3", "category", "Restaurant français"));
        facts.removeIf(fact -> fact.field().equals(sample.field()));
        facts.add(new Fact("F4", sample.field(), sample.text()));
        Facts known = Facts.about(Samples.lead(facts), Samples.author());
        if (!sample.field().equals("description") || known.value("description").isPresent()) {
            return known;
        }
        List<Facts.Line> lines = new ArrayList<>(known.lines());
        lines.add(new Facts.Line("F4", "description", CleanText.line(sample.text(), 200)));
        return new Facts(lines);
    }

    static Stream<Sample> samples() {
        try (InputStream in =
                Objects.requireNonNull(HostileFactsTests.class.getResourceAsStream("/content/hostile.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" => "))
                            .map(parts -> new Sample(parts[0], unescaped(parts[1]), unescaped(parts[2])))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unescaped(String text) {
        String lines = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\\"", "\"");
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(lines)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
