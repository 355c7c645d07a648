package ca.astrogrowth.content.quality;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.content.french.Proofs;
import ca.astrogrowth.content.gemini.SandboxGemini;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Writers;
import ca.astrogrowth.sandbox.gemini.GeminiProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good posts about real businesses, each kind of defect planted in twenty of them: every one is noticed. */
class PlantedDefectsTests {

    private static final int POSTS = 20;
    private static final Path TABLE = Path.of("target/planted-defects.txt");
    private static final Judge JUDGE = new Judge(QualityWeightsTests.DEFAULTS, Proofs.PROOF);
    private static final List<Good> GOOD = new ArrayList<>();

    /** What they are worth without a defect. */
    private static final List<Verdict> BEFORE = new ArrayList<>();

    private static final List<String> ROWS = new ArrayList<>(List.of(
            "%-28s %3s %7s %7s %6s  %-12s %s".formatted("kind", "n", "before", "after", "least", "gate", "caught")));

    record Good(RealLeads.Lead lead, Draft draft) {}

    @BeforeAll
    static void write() throws IOException {
        try (SandboxGemini gemini = new SandboxGemini(new GeminiProvider(InstantSource.system()), "gemini-3.6-flash")) {
            Writers writers = new Writers(gemini);
            RealLeads.all()
                    .filter(lead -> lead.facts().value("note").isPresent())
                    .map(lead -> new Good(lead, writers.write(lead.trade(), lead.facts())))
                    .filter(PlantedDefectsTests::isGood)
                    .limit(POSTS)
                    .forEach(GOOD::add);
        }
        GOOD.stream().map(PlantedDefectsTests::verdict).forEach(BEFORE::add);
    }

    @AfterAll
    static void report() throws IOException {
        Files.createDirectories(TABLE.toAbsolutePath().getParent());
        Files.write(TABLE, ROWS);
        ROWS.forEach(System.out::println);
    }

    @ParameterizedTest
    @MethodSource("ca.astrogrowth.content.quality.Defect#all")
    void isNoticedEachTime(Defect defect) {
        List<Verdict> after = GOOD.stream().map(good -> verdict(good, defect)).toList();
        int caught = 0;
        for (int i = 0; i < after.size(); i++) {
            int lost = BEFORE.get(i).score().value() - after.get(i).score().value();
            Gate gate = defect.gate();
            boolean shut = gate == null || after.get(i).gates().contains(gate);
            caught += shut && lost >= defect.least() ? 1 : 0;
        }
        ROWS.add(String.format(
                Locale.ROOT,
                "%-28s %3d %7.1f %7.1f %6d  %-12s %d/%d",
                defect.kind(),
                after.size(),
                mean(BEFORE),
                mean(after),
                defect.least(),
                defect.gate() == null ? "-" : defect.gate().code(),
                caught,
                after.size()));

        assertThat(GOOD).hasSize(POSTS);
        assertThat(caught).as(defect.kind()).isEqualTo(POSTS);
    }

    private static boolean isGood(Good good) {
        Verdict verdict = verdict(good);
        return verdict.gates().isEmpty() && verdict.score().value() >= 95;
    }

    private static Verdict verdict(Good good) {
        return JUDGE.words(good.draft(), good.lead().trade(), good.lead().facts())
                .and(JUDGE.picture(Defect.GOOD_PICTURE));
    }

    private static Verdict verdict(Good good, Defect defect) {
        return JUDGE.words(
                        defect.plant().in(good.draft(), good.lead().facts()),
                        good.lead().trade(),
                        good.lead().facts())
                .and(JUDGE.picture(defect.picture()));
    }

    private static double mean(List<Verdict> verdicts) {
        return verdicts.stream()
                .mapToInt(verdict -> verdict.score().value())
                .average()
                .orElse(0);
    }
}
