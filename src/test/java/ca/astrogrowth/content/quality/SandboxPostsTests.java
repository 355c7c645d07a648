package ca.astrogrowth.content.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.content.french.Proofs;
import ca.astrogrowth.content.gemini.SandboxGemini;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Writers;
import ca.astrogrowth.sandbox.gemini.GeminiProvider;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Three hundred businesses, a writer with its bad days, and what the judge makes of what it wrote. */
class SandboxPostsTests {

    private static final int LEADS = 300;
    private static final int GOOD = 70;
    private static final Picture PICTURE =
            new Picture(new byte[] {1}, new byte[] {1}, new byte[] {1}, 1200, 627, false, "Une scène de rue.");

    private final Judge judge = new Judge(QualityWeightsTests.DEFAULTS, Proofs.PROOF);

    record Judged(RealLeads.Lead lead, Draft draft, Verdict verdict) {

        int score() {
            return verdict.score().value();
        }
    }

    @Test
    void mostAreGoodAndTheScoreTellsThemApart() throws IOException {
        List<Judged> posts = write(GeminiProvider.human(InstantSource.system()));
        List<Integer> scores = posts.stream().map(Judged::score).sorted().toList();
        print(posts, scores);

        assertThat(scores.stream().filter(score -> score > GOOD).count()).isGreaterThanOrEqualTo(LEADS * 3 / 4);
        assertThat(scores.getFirst()).isLessThanOrEqualTo(GOOD);
        assertThat(scores.get(LEADS * 95 / 100) - scores.get(LEADS * 5 / 100)).isGreaterThanOrEqualTo(8);
        assertThat(scores.stream().distinct().count()).isGreaterThanOrEqualTo(10);
    }

    /** Gates that held everything would be no better than a score of a hundred for all. */
    @Test
    void honestFactsNeverLookLikeOrdersAndMostHonestPostsPassTheGates() throws IOException {
        List<Judged> posts = write(new GeminiProvider(InstantSource.system()));
        posts.stream()
                .flatMap(post -> post.verdict().obstacles().stream())
                .filter(obstacle -> !"dentist_title".equals(obstacle.rule()))
                .distinct()
                .limit(60)
                .forEach(System.out::println);

        assertThat(posts).noneMatch(post -> post.verdict().gates().contains(Gate.SOURCE));
        assertThat(posts.stream()
                        .filter(post -> post.verdict().gates().isEmpty())
                        .count())
                .isGreaterThanOrEqualTo(LEADS * 2 / 3);
    }

    private List<Judged> write(GeminiProvider provider) throws IOException {
        try (SandboxGemini gemini = new SandboxGemini(provider, "gemini-3.5-flash-lite")) {
            Writers writers = new Writers(gemini);
            return RealLeads.spread(LEADS).stream()
                    .map(lead -> judged(lead, writers.write(lead.trade(), lead.facts())))
                    .toList();
        }
    }

    private Judged judged(RealLeads.Lead lead, Draft draft) {
        return new Judged(
                lead, draft, judge.words(draft, lead.trade(), lead.facts()).and(judge.picture(PICTURE)));
    }

    private static void print(List<Judged> posts, List<Integer> scores) {
        System.out.printf(
                "%nScores of %d posts, least %d, median %d:%n", LEADS, scores.getFirst(), scores.get(LEADS / 2));
        scores.stream()
                .collect(groupingBy(score -> score / 5 * 5, TreeMap::new, counting()))
                .forEach((from, count) -> System.out.printf("  %3d to %3d: %d%n", from, from + 4, count));
        System.out.println("Points lost by line: "
                + posts.stream()
                        .flatMap(post -> post.verdict().lines().stream())
                        .filter(line -> line.points() < line.of())
                        .collect(groupingBy(line -> line.reason(), TreeMap::new, counting())));
        System.out.println("Gates shut: "
                + posts.stream()
                        .flatMap(post -> post.verdict().gates().stream())
                        .collect(groupingBy(gate -> gate, TreeMap::new, counting())));
    }
}
