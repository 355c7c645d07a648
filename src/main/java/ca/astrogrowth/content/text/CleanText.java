package ca.astrogrowth.content.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what a reader does not see and what could pass for our own marks. Texts from the web are data for
 * the model, whatever they say.
 */
public final class CleanText {

    /** Zero-width and bidirectional marks, tag characters, private use, lone surrogates, variation selectors. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern CONTROLS_BUT_LINES = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    private static final Pattern MARKS = Pattern.compile("[<>`{}\\\\]");
    private static final Pattern STACKED_ACCENTS = Pattern.compile("(\\p{M}{2})\\p{M}+");

    /** Letters and digits that only look different: full width, mathematical, circled. Spaces and signs are not among them. */
    private static final Pattern DISGUISED = Pattern.compile(
            "[\\x{FF01}-\\x{FF5E}\\x{1D400}-\\x{1D7FF}\\x{2460}-\\x{24FF}\\x{1F110}-\\x{1F169}\\x{2100}-\\x{214F}&&[^\u2116\u2122]]");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    /** One line, at most so many characters, that cannot close our delimiters nor look like a new line of facts. */
    public static String line(String scraped, int longest) {
        String seen = UNSEEN.matcher(Normalizer.normalize(scraped, Normalizer.Form.NFKC))
                .replaceAll("");
        String marked = MARKS.matcher(seen).replaceAll("").replace('|', '/');
        String calm = STACKED_ACCENTS.matcher(marked).replaceAll("$1");
        return cap(GAPS.matcher(calm).replaceAll(" ").strip(), longest);
    }

    /** What the model wrote: its paragraphs stay, what is not seen goes. */
    public static String paragraphs(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        String seen =
                UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
        String bare = DISGUISED
                .matcher(seen)
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Normalizer.normalize(letter.group(), Normalizer.Form.NFKC)));
        String calm = CONTROLS_BUT_LINES
                .matcher(STACKED_ACCENTS.matcher(bare).replaceAll("$1"))
                .replaceAll(" ");
        return BLANK_LINES.matcher(calm).replaceAll("\n\n").strip();
    }

    private static String cap(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
