package ca.astrogrowth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether everybody can use what is shown, in both colour schemes. */
final class Axe {

    /** The standard itself; the makers' advice beyond it speaks of parts inside Vaadin's own components. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    static void check(Visit visit, Device device, String screen) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            String name = "%s-%s-%s".formatted(screen, device, scheme).toLowerCase(Locale.ROOT);
            visit.in(scheme).picture("axe-" + name);
            assertThat(violations(visit)).as(name).isEmpty();
        }
    }

    private static List<String> violations(Visit visit) {
        return new AxeBuilder(visit.page())
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(Axe::words)
                        .toList();
    }

    private static Stream<String> words(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "%s at %s: %s".formatted(rule.getId(), node.getTarget(), node.getFailureSummary()));
    }
}
