package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells French from other languages by the small words that no text can do without, and by the letters it is written in. */
final class Language {

    private static final Set<String> FRENCH = WordLists.words("function-words-fr");
    private static final Set<String> ENGLISH = WordLists.words("function-words-en");
    private static final Set<String> OTHERS = WordLists.words("function-words-others");
    private static final double USUAL_SHARE = 0.25;
    private static final int LEAST_RATIO = 4;
    private static final int SHORTEST_SENTENCE = 6;
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\\s\\p{Z}»]+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
    private static final Pattern LETTER_BY_LETTER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}[ .*_·|~-]{1,2}){4,}\\p{L}(?![\\p{L}\\p{N}'])");

    private Language() {}

    static boolean isFrench(String text) {
        List<String> words = Plain.words(Plain.of(text));
        long french = count(words, FRENCH);
        long english = count(words, ENGLISH);
        return french >= USUAL_SHARE * words.size() && french > LEAST_RATIO * english;
    }

    /** The sentences that are not French, the words that mix alphabets, the words spelled out to get past a list. */
    static Stream<String> foreign(Said said) {
        String text = said.draft().text().whole() + "\n" + said.draft().altText();
        Stream<String> sentences =
                Arrays.stream(END.split(text)).filter(Language::isForeign).map(Passage::cut);
        return Stream.of(
                        sentences,
                        strangeWords(text, said.facts()),
                        said.passage().quotes(LETTER_BY_LETTER))
                .flatMap(quotes -> quotes);
    }

    private static boolean isForeign(String sentence) {
        List<String> words = Plain.words(Plain.of(sentence));
        long french = count(words, FRENCH);
        long english = count(words, ENGLISH);
        long others = words.stream()
                .filter(word -> OTHERS.contains(word) && !FRENCH.contains(word))
                .count();
        return words.size() >= SHORTEST_SENTENCE
                && (english >= 2 && english > french || others >= 3 && others > french);
    }

    /** A letter that French does not have, unless the business is written with it; two alphabets in one word, always. */
    private static Stream<String> strangeWords(String text, Facts facts) {
        String known = facts.lines().stream().map(Facts.Line::value).collect(Collectors.joining("\n"));
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> word.codePoints().anyMatch(Language::isStrange))
                .filter(word -> isMixed(word) || !known.contains(word));
    }

    private static boolean isStrange(int point) {
        return Character.isLetter(point)
                        && point > 0x24F
                        && !Set.of(0x2019, 0x2BC).contains(point)
                || point == 0x131
                || point == 0x237;
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct()
                        .count()
                > 1;
    }

    private static long count(List<String> words, Set<String> list) {
        return words.stream().filter(list::contains).count();
    }
}
