package ca.astrogrowth.content.french;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.rules.RuleMatch;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Agreement, conjugation, homonyms and spelling, as LanguageTool finds them. */
@Component
class Grammar {

    private static final int ENOUGH = 5;
    private static final int REMEMBERED = 128;

    private final Set<String> accepted = Set.copyOf(RuleFile.of("accepted").rules());
    private final ConcurrentLruCache<String, List<RuleMatch>> read;

    /** Of a post that is edited, most parts have been read before. */
    Grammar(Readers readers) {
        read = new ConcurrentLruCache<>(REMEMBERED, readers::read);
    }

    List<Finding> find(String text, Set<String> knownWords) {
        List<RuleMatch> matches = read.get(text).stream()
                .filter(match -> !isAccepted(word(text, match), knownWords))
                .filter(match -> !isSpelling(match) || isMisspelt(text, match))
                .toList();
        // A word that is not one misleads whoever looks at what it agrees with.
        Set<Object> misspelt = matches.stream()
                .filter(Grammar::isSpelling)
                .map(RuleMatch::getSentence)
                .collect(Collectors.toSet());
        return matches.stream()
                .filter(match -> isSpelling(match) || !misspelt.contains(match.getSentence()))
                .map(Grammar::finding)
                .toList();
    }

    private boolean isAccepted(String word, Set<String> knownWords) {
        String lower = word.toLowerCase(Locale.ROOT);
        return accepted.contains(lower) || knownWords.contains(lower);
    }

    private static boolean isSpelling(RuleMatch match) {
        return match.getRule().isDictionaryBasedSpellingRule();
    }

    /** A capital within a sentence is a name, and of names no dictionary knows much. */
    private static boolean isMisspelt(String text, RuleMatch match) {
        if (word(text, match).chars().anyMatch(Character::isDigit)) {
            return false; // a postal code, a flight, a model
        }
        int start = match.getFromPos();
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean first = text.substring(0, start).matches("(?s)|.*(?:[.!?…\\n]|«)[\\s\\h]*");
        return !match.getSuggestedReplacements().isEmpty() && (!capital || first && isNear(text, match));
    }

    /** At the beginning of a sentence a word is a name when nothing much like it exists. */
    private static boolean isNear(String text, RuleMatch match) {
        String word = word(text, match);
        String best = match.getSuggestedReplacements().getFirst();
        return word.length() > 4
                && Math.abs(word.length() - best.length()) <= 1
                && best.regionMatches(true, 0, word, 0, 3);
    }

    private static String word(String text, RuleMatch match) {
        return text.substring(match.getFromPos(), match.getToPos());
    }

    private static Finding finding(RuleMatch match) {
        return new Finding(
                Kind.GRAMMAR,
                match.getRule().getId(),
                new Span(match.getFromPos(), match.getToPos()),
                match.getMessage().replaceAll("</?suggestion>", "\""),
                match.getSuggestedReplacements().stream().limit(ENOUGH).toList());
    }
}
