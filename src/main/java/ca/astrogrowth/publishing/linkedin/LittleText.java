package ca.astrogrowth.publishing.linkedin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LinkedIn's format for the text of a post. What is reserved and not escaped does not fail: the published text silently
 * ends there.
 */
final class LittleText {

    private static final Pattern RESERVED = Pattern.compile("[\\\\|{}@\\[\\]()<>#*_~]");

    /** A {@code #} that starts a word, and the word; digits alone are a number, not a hashtag. */
    private static final Pattern HASHTAG =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_#])#((?=[\\p{M}\\p{N}_]*\\p{L})[\\p{L}\\p{M}\\p{N}_]+)");

    private LittleText() {}

    static String of(String text) {
        StringBuilder written = new StringBuilder(text.length() + 64);
        Matcher hashtag = HASHTAG.matcher(text);
        int at = 0;
        while (hashtag.find()) {
            written.append(escape(text.substring(at, hashtag.start())))
                    .append("{hashtag|\\#|")
                    .append(escape(hashtag.group(1)))
                    .append('}');
            at = hashtag.end();
        }
        return written.append(escape(text.substring(at))).toString();
    }

    private static String escape(String literal) {
        return RESERVED.matcher(literal).replaceAll("\\\\$0");
    }
}
