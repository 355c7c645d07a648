package ca.astrogrowth.accounts;

import ca.astrogrowth.journal.Change;
import java.util.List;
import java.util.Locale;

/**
 * How a workspace speaks in its posts.
 *
 * @param informal « tu » instead of « vous »
 * @param use words and phrases that it likes to read
 * @param avoid words that must not be in a post
 * @param signature the last line of each post, or empty
 * @param samples posts of its own that sound right
 */
public record Voice(
        boolean informal, Tone tone, List<String> use, List<String> avoid, String signature, List<String> samples) {

    /** What a workspace speaks like until it says otherwise. */
    public static final Voice USUAL = new Voice(false, Tone.WARM, List.of(), List.of(), "", List.of());

    public static final int MOST_WORDS = 30;
    public static final int LONGEST_WORD = 60;
    public static final int LONGEST_SIGNATURE = 200;
    public static final int MOST_SAMPLES = 5;
    public static final int LONGEST_SAMPLE = 3000;

    public enum Tone {
        WARM,
        SOBER,
        LIVELY,
        EXPERT;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if there is too much of something */
    public Voice {
        use = kept(use, MOST_WORDS, LONGEST_WORD);
        avoid = kept(avoid, MOST_WORDS, LONGEST_WORD);
        samples = kept(samples, MOST_SAMPLES, LONGEST_SAMPLE);
        signature = signature.strip();
        if (signature.length() > LONGEST_SIGNATURE) {
            throw new IllegalArgumentException("A signature has up to " + LONGEST_SIGNATURE + " characters");
        }
    }

    /** What is different in another, for the journal; texts of their own are not repeated there. */
    List<Change> differences(Voice now) {
        return new Change.Differences()
                .field("informal", informal, now.informal)
                .field("tone", tone.code(), now.tone.code())
                .silent("use", use, now.use)
                .silent("avoid", avoid, now.avoid)
                .silent("signature", signature, now.signature)
                .silent("samples", samples, now.samples)
                .found();
    }

    private static List<String> kept(List<String> some, int most, int longest) {
        List<String> kept = some.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        if (kept.size() > most || kept.stream().anyMatch(each -> each.length() > longest)) {
            throw new IllegalArgumentException("Up to " + most + " of up to " + longest + " characters");
        }
        return kept;
    }
}
