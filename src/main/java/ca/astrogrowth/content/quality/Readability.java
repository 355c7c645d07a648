package ca.astrogrowth.content.quality;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How easily a text is read, by Björnsson's index (LIX): words for each sentence plus the percentage of words of more than
 * six letters. It counts no syllables, so that it holds for French as for Swedish: C. H. Björnsson, « Readability of
 * Newspapers in 11 Languages », Reading Research Quarterly 18 (4), 1983, where French newspapers stand between 50 and 57. A
 * sentence that nobody reads in one breath costs besides, whatever the others are like.
 */
final class Readability {

    private static final double EASY = 50;
    private static final double HARD = 70;
    private static final int LONG_WORD = 6;
    private static final int LONGEST_SENTENCE = 45;
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\\s\\p{Z}»]+|\\n+");

    private Readability() {}

    /** From 0 to 1. */
    static double of(String prose) {
        List<List<String>> sentences = Arrays.stream(END.split(prose))
                .map(Plain::of)
                .map(Plain::words)
                .filter(words -> !words.isEmpty())
                .toList();
        double flowing = (HARD - index(sentences)) / (HARD - EASY);
        long breathless = sentences.stream()
                .filter(words -> words.size() > LONGEST_SENTENCE)
                .count();
        return Math.clamp(Math.min(1, flowing) - 0.5 * breathless, 0, 1);
    }

    private static double index(List<List<String>> sentences) {
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        long longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count();
        return words.isEmpty() ? HARD : (double) words.size() / sentences.size() + 100.0 * longWords / words.size();
    }
}
