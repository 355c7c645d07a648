package ca.astrogrowth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** LanguageTool reads every sentence of the French bundle, with all its rules but those that are not of this house. */
class ProofreadTests {

    /** What stands in the places of a sentence: nobody knows which of them holds a number and which a name or a day. */
    private static final int MANY = 12;

    private static final int MOST_PLACES = 8;

    private static final Map<String, String> NOT_OURS = Map.ofEntries(
            Map.entry("NOMBRES_EN_LETTRES", "figures are read faster than words"),
            Map.entry("NOMBRES_EN_LETTRES_2", "figures are read faster than words"),
            Map.entry("NOMBRES_EN_LETTRES_2_IMPROVED", "figures are read faster than words"),
            Map.entry("UPPERCASE_SENTENCE_START", "labels after a colon and in the middle of a line"),
            Map.entry("DETERMINER_SENT_END", "a name or a day stands where we put a number"),
            Map.entry("POINT", "titles and buttons end without a full stop"),
            Map.entry("POINTS_2", "titles and buttons end without a full stop"),
            Map.entry("REP_SEULEMENT", "of taste: a legend says the same word of both of its signs"));

    /** Words that the dictionary does not have, and the names that programs use. */
    private static final Set<String> WORDS = Set.of(
            "authenticator",
            "astrogrowth",
            "oqlf",
            "place_id",
            "approve",
            "read",
            "write",
            "ascii",
            "reject",
            "dentist",
            "real_estate",
            "other",
            "reactions",
            "comments",
            "comments ou",
            "shares",
            "newest",
            "potential",
            "warm",
            "sober",
            "lively",
            "h2x",
            "1l4");

    /** Findings that are wrong, by the key of the sentence. */
    private static final Map<String, String> MISTAKEN = Map.ofEntries(
            Map.entry("api.webhook.events", "the names of events"),
            Map.entry("api.version.missing", "« If-Match » and « version » are names of HTTP and JSON"),
            Map.entry("api.once.key", "« Idempotency-Key » is the name of a header of HTTP"),
            Map.entry("api.once.long", "« Idempotency-Key » is the name of a header of HTTP"),
            Map.entry("api.once.other", "« Idempotency-Key » is the name of a header of HTTP"),
            Map.entry("campaign.more.text", "« avez déjà » does not govern « revient »"),
            Map.entry("content.quality.text", "agrees with the score, « la note », above it"),
            Map.entry("content.edit.tags.many", "the plural of « mot-clic » is « mots-clics » (OQLF)"),
            Map.entry("api.content.text", "the plural of « mot-clic » is « mots-clics » (OQLF)"),
            Map.entry("content.preview.more", "LinkedIn's word, right after its ellipsis"),
            Map.entry("content.preview.less", "the same way back"),
            Map.entry("language.en", "a language says its name itself"),
            Map.entry("editions.origin.correction", "the language, not the people"),
            Map.entry("privacy.path", "an address of ours"),
            Map.entry("export.remark.no_solicitation", "a remark about somebody, not an order"),
            Map.entry("lead.merged.text", "« la même entreprise » is what it should be"));

    private final JLanguageTool reader = new JLanguageTool(Languages.getLanguageForShortCode("fr-CA"));

    @Test
    void nothingThatIsSaidInFrenchIsWrong() {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.CANADA_FRENCH);
        Map<String, Set<String>> faults = bundle.keySet().stream()
                .filter(key -> !MISTAKEN.containsKey(key))
                .collect(Collectors.toMap(
                        key -> key, key -> faults(bundle.getString(key)), (one, other) -> one, TreeMap::new));
        faults.values().removeIf(Collection::isEmpty);
        assertThat(faults).isEmpty();
    }

    @Test
    void aFaultIsFound() {
        assertThat(faults("Vos contenus sont prêt à être approuver.")).isNotEmpty();
        assertThat(faults("Vous avez {0} prospect.")).isNotEmpty();
        assertThat(faults("Vous avez {0} prospects.")).isEmpty();
    }

    /** A sentence that speaks otherwise of one than of many has to be right of both. */
    private Set<String> faults(String text) {
        if (!text.contains("{")) {
            return read(text);
        }
        Set<String> ofMany = read(filled(text, MANY));
        return text.matches("(?s).*\\{\\d,.*") ? Sets.union(ofMany, read(filled(text, 1))) : ofMany;
    }

    private static String filled(String text, Object filling) {
        Object[] values =
                IntStream.range(0, MOST_PLACES).mapToObj(place -> filling).toArray();
        return new MessageFormat(text, Locale.CANADA_FRENCH).format(values);
    }

    private Set<String> read(String text) {
        try {
            return reader.check(text).stream()
                    .filter(match -> !NOT_OURS.containsKey(match.getRule().getId()))
                    .filter(match -> !WORDS.contains(word(text, match).toLowerCase(Locale.ROOT)))
                    .map(match -> match.getRule().getId() + ": " + match.getMessage())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String text, RuleMatch match) {
        return text.substring(match.getFromPos(), match.getToPos());
    }
}
