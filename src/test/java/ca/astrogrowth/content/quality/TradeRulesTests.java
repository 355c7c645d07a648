package ca.astrogrowth.content.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of each trade against whole posts: none that breaks a rule passes, hardly any that keeps them is held. */
class TradeRulesTests {

    private static final int FEWEST = 20;
    private static final double MOST_HELD = 0.05;
    private static final String GOOD = "good";

    /** @param kind {@code good}, else the rule that it breaks */
    record Sample(String kind, String name, String city, String text) {

        boolean isGood() {
            return kind.equals(GOOD);
        }

        List<Obstacle> obstacles(Industry trade) {
            Facts facts = new Facts(List.of(new Facts.Line("F1", "nom", name), new Facts.Line("F2", "ville", city)));
            Draft draft = new Draft(new PostText(text, "", "", List.of()), List.of(), "");
            return TradeRules.of(trade).broken(Said.of(draft, facts)).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Industry.class,
            names = {"DENTIST", "REAL_ESTATE", "RESTAURANT"})
    void noPostThatBreaksARulePasses(Industry trade) {
        List<Sample> bad =
                samples(trade).stream().filter(sample -> !sample.isGood()).toList();

        assertThat(bad).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(bad)
                .allSatisfy(sample -> assertThat(sample.obstacles(trade))
                        .extracting(Obstacle::rule)
                        .contains(sample.kind()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Industry.class,
            names = {"DENTIST", "REAL_ESTATE", "RESTAURANT"})
    void hardlyAnyPostThatKeepsTheRulesIsHeld(Industry trade) {
        List<Sample> good = samples(trade).stream().filter(Sample::isGood).toList();
        List<Obstacle> held = good.stream()
                .flatMap(sample -> sample.obstacles(trade).stream())
                .toList();
        long posts = good.stream()
                .filter(sample -> !sample.obstacles(trade).isEmpty())
                .count();

        System.out.printf(
                "%s: %d good, %d held %s; %d bad, all held%n",
                trade, good.size(), posts, held, samples(trade).size() - good.size());
        assertThat(good).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(posts).isLessThanOrEqualTo((long) (good.size() * MOST_HELD));
    }

    @ParameterizedTest
    @EnumSource(Industry.class)
    void everyRuleHasItsArticleAndItsSentence(Industry trade) {
        ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", java.util.Locale.CANADA_FRENCH);

        assertThat(TradeRules.of(trade).version()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(TradeRules.of(trade).rules()).allSatisfy(rule -> {
            assertThat(rule.article()).isNotBlank();
            assertThat(sentences.containsKey("rule." + rule.id())).isTrue();
            assertThat(samples(trade)).anyMatch(sample -> sample.kind().equals(rule.id()));
        });
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void everyGateHasItsSentence(Gate gate) {
        assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", java.util.Locale.CANADA_FRENCH)
                        .containsKey("gate." + gate.code()))
                .isTrue();
    }

    private static List<Sample> samples(Industry trade) {
        List<Sample> samples = new ArrayList<>();
        for (String block : read(trade).split("\n= ")) {
            String[] parts = block.split("\n", 2);
            String[] heading = parts[0].split(" \\| ");
            if (heading.length == 3) {
                samples.add(new Sample(heading[0].strip(), heading[1], heading[2].strip(), parts[1].strip()));
            }
        }
        return samples;
    }

    private static String read(Industry trade) {
        String path = "/content/trade-" + trade.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(TradeRulesTests.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8).replaceFirst("(?s)^#[^\n]*\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
