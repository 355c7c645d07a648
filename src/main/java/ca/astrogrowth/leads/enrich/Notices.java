package ca.astrogrowth.leads.enrich;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a page says that it wants no solicitation. Canada's anti-spam law asks whether such a statement stands beside
 * the address; in doubt it does.
 */
record Notices(String text, List<MatchResult> found) {

    /** About a paragraph. */
    private static final int NEAR = 400;

    private static final int LONGEST_BLOCK = 2_000;
    private static final int MOST = 100;

    /** French and English, in small letters without accents. */
    private static final Pattern NOTICE =
            Pattern.compile("\\b(?:" + String.join("|", NameLists.read("notices.txt")) + ")");

    static Notices in(String text) {
        String folded = folded(text);
        return new Notices(folded, NOTICE.matcher(folded).results().limit(MOST).toList());
    }

    /** Within a paragraph's length, or in the same block. */
    boolean beside(int start, int end) {
        return found.stream().anyMatch(notice -> {
            int from = Math.min(notice.end(), end);
            int to = Math.max(notice.start(), start);
            return to - from <= NEAR || to - from <= LONGEST_BLOCK && text.indexOf('\n', from, to) < 0;
        });
    }

    /** Small letters without accents, each at its place. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                letter = letter == '’'
                        ? '\''
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0);
            }
            folded.append(Character.toLowerCase(letter));
        }
        return folded.toString();
    }
}
