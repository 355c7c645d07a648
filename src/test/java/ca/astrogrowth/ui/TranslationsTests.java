package ca.astrogrowth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.notifications.NoticeKind;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.PublicationState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTests {

    private static final Path MAIN = Path.of("src/main/java/ca/astrogrowth");
    private static final Pattern BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z_]+(\\.[A-Za-z_]+)+\\.?");
    private static final Pattern SENTENCE = Pattern.compile(".*(\\p{L}{2,} \\p{L}{2,}|[À-ÿ]).*");

    private final Map<String, String> french = bundle(Locale.CANADA_FRENCH);
    private final Map<String, String> english = bundle(Locale.of("en", "CA"));

    @Test
    void everyKeyIsThereInEveryLanguage() {
        assertThat(english.keySet()).isEqualTo(french.keySet());
    }

    @Test
    void everyKeyThatAScreenNamesExists() {
        assertThat(literals(MAIN.resolve("ui"))
                        .filter(text -> KEY.matcher(text).matches() && isOfTheBundle(text))
                        .filter(text -> !exists(text)))
                .isEmpty();
    }

    @Test
    void everyReasonOfAFailureOrAPauseHasItsSentence() {
        assertThat(literals(MAIN)
                        .filter(text -> text.matches("(failure|pause)(\\.[a-z_]+)+"))
                        .filter(text -> !exists(text)))
                .isEmpty();
    }

    @Test
    void everyStateHasItsWord() {
        assertThat(Stream.of(
                                codes("campaign.state.", CampaignState.values()),
                                codes("content.status.", ContentStatus.values()),
                                codes("publication.state.", PublicationState.values()),
                                codes("publication.now.", PublicationState.values()),
                                codes("industry.", Industry.values()),
                                codes("notice.", NoticeKind.values()),
                                codes("journal.kind.", JournalKind.values()),
                                codes("linkedin.state.", LinkedInAccount.State.values()),
                                codes("linkedin.chip.", LinkedInAccount.State.values()),
                                codes("campaign.now.", CampaignState.values()))
                        .flatMap(List::stream))
                .isSubsetOf(french.keySet());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(french)
                .allSatisfy((key, sentence) -> assertThat(parameters(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(parameters(sentence)));
    }

    @Test
    void everySentenceIsAGoodMessage() {
        Stream.concat(french.values().stream(), english.values().stream())
                .forEach(text -> assertThat(new MessageFormat(text).toPattern()).isNotNull());
    }

    /** In a message a straight apostrophe quotes what follows it, and {0} would be read as three characters. */
    @Test
    void apostrophesAreCurved() {
        assertThat(Stream.concat(french.values().stream(), english.values().stream()))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void frenchPunctuationNeverLeavesItsWord() {
        assertThat(french.values())
                .noneMatch(text -> text.matches(".* [:;!?»%$].*"))
                .noneMatch(text -> text.contains("« ") || text.matches(".*«\\S.*") && !text.contains("«\u00a0"))
                .noneMatch(text -> text.matches(".*\\p{L}[!?:](\\s.*|$)"));
    }

    @Test
    void noScreenKeepsASentenceToItself() {
        assertThat(files(MAIN.resolve("ui"))
                        .flatMap(file -> read(file).lines())
                        .filter(line -> !line.contains("Exception(")
                                && !line.contains("LOG.")
                                && !line.contains("etAttribute("))
                        .flatMap(TranslationsTests::literalsOf)
                        .filter(text -> SENTENCE.matcher(text).matches()))
                .isEmpty();
    }

    private boolean exists(String text) {
        return french.containsKey(text)
                || french.keySet().stream().anyMatch(key -> key.startsWith(text.endsWith(".") ? text : text + "."));
    }

    private boolean isOfTheBundle(String text) {
        String first = text.substring(0, text.indexOf('.') + 1);
        return french.keySet().stream().anyMatch(key -> key.startsWith(first));
    }

    private static List<String> codes(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static TreeSet<String> parameters(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Path folder) {
        return files(folder).flatMap(file -> literalsOf(read(file)));
    }

    private static Stream<String> literalsOf(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return BLOCK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> bundle(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return bundle.keySet().stream()
                .collect(Collectors.toMap(key -> key, bundle::getString, (a, b) -> a, TreeMap::new));
    }
}
