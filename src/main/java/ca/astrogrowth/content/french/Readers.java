package ca.astrogrowth.content.french;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.springframework.stereotype.Component;

/** LanguageTool, which only one thread at a time may ask; so there are a few, made when they are needed. */
@Component
class Readers {

    /** Kinds of rules that tell right from wrong. The others are of taste, of France, or are said better by our own. */
    private static final Set<String> CATEGORIES = Set.of(
            "TYPOS",
            "AGREEMENT",
            "CAT_GRAMMAIRE",
            "CAT_HOMONYMES_PARONYMES",
            "CAT_ELISION",
            "CONFUSED_WORDS",
            "PONCTUATION_VIRGULE");

    private final ConcurrentLinkedDeque<JLanguageTool> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free;

    Readers(FrenchSettings settings) {
        free = new Semaphore(settings.readers());
    }

    List<RuleMatch> read(String text) {
        free.acquireUninterruptibly();
        try {
            JLanguageTool ready = idle.pollFirst();
            JLanguageTool reader = ready == null ? learned() : ready;
            List<RuleMatch> matches = reader.check(text);
            idle.addFirst(reader);
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException("LanguageTool reads from its own jar", e);
        } finally {
            free.release();
        }
    }

    private static JLanguageTool learned() {
        JLanguageTool reader = new JLanguageTool(Languages.getLanguageForShortCode("fr-CA"));
        for (Rule rule : reader.getAllRules()) {
            if (!CATEGORIES.contains(rule.getCategory().getId().toString())) {
                reader.disableRule(rule.getId());
            }
        }
        return reader;
    }
}
