package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.writing.Post.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks phrases, never twice the same, fills them in and remembers which sentence first used which fact. */
final class Draft {

    private static final Pattern CHOICE = Pattern.compile("\\[([^]]*)]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…]) +");

    private final Phrases phrases;
    private final Lexicon lexicon;
    private final RandomGenerator chance;
    private final Set<Phrase> used = new HashSet<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    Draft(Phrases phrases, Lexicon lexicon, RandomGenerator chance) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.chance = chance;
    }

    /** A phrase of the section whose facts are all known; empty when none is left. */
    Optional<String> pick(String section) {
        List<Phrase> ready = phrases.in(section).stream()
                .filter(phrase -> !used.contains(phrase) && lexicon.has(phrase.tokens()))
                .toList();
        if (ready.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = ready.get(chance.nextInt(ready.size()));
        used.add(phrase);
        return Optional.of(fill(chosen(phrase.text())));
    }

    List<Claim> claims() {
        return new ArrayList<>(claims.values());
    }

    private String chosen(String phrase) {
        return CHOICE.matcher(phrase).replaceAll(choice -> {
            String[] ways = choice.group(1).split("\\|");
            return Matcher.quoteReplacement(ways[chance.nextInt(ways.length)]);
        });
    }

    private String fill(String phrase) {
        return String.join(
                " ", SENTENCE_END.splitAsStream(phrase).map(this::sentence).toList());
    }

    private String sentence(String sentence) {
        Set<String> facts = new TreeSet<>();
        String filled =
                Phrase.TOKEN.matcher(sentence).replaceAll(token -> Matcher.quoteReplacement(word(token, facts)));
        facts.forEach(fact -> claims.putIfAbsent(fact, new Claim(filled, fact)));
        return filled;
    }

    private String word(MatchResult token, Set<String> facts) {
        Lexicon.Word word = lexicon.get(token.group(1));
        if (word == null) {
            return "";
        }
        if (word.fact() != null) {
            facts.add(word.fact());
        }
        return word.text();
    }
}
