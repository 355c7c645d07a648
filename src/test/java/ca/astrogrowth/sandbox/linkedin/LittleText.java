package ca.astrogrowth.sandbox.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LinkedIn's format for commentary. A reserved character that is neither escaped nor part of a hashtag or a mention
 * ends the published text there, without a word to the caller.
 */
final class LittleText {

    private static final String RESERVED = "\\\\|{}@\\[\\]()<>#*_~";
    private static final String ESCAPED = "\\\\[" + RESERVED + "]";
    private static final Pattern ELEMENT = Pattern.compile(String.join(
            "|",
            "(?<plain>[^" + RESERVED + "]+)",
            "(?<escaped>" + ESCAPED + ")",
            "(?<hashtag>#[\\p{L}\\p{M}\\p{N}]+)",
            "\\{hashtag\\|\\\\[#＃]\\|(?<word>(?:[^\\s" + RESERVED + "]|" + ESCAPED + ")++)}",
            "@\\[(?<name>(?:[^" + RESERVED + "]|" + ESCAPED + ")++)]\\(urn:li:(?:person|organization):[\\w-]+\\)"));

    private LittleText() {}

    /** What readers see of a commentary. */
    static String publish(String commentary) {
        StringBuilder published = new StringBuilder();
        read(commentary, element -> published.append(render(element)));
        return published.toString();
    }

    /** The hashtags of what is published, without their signs. */
    static List<String> hashtags(String commentary) {
        List<String> hashtags = new ArrayList<>();
        read(commentary, element -> {
            String word = element.group("word");
            String bare = element.group("hashtag");
            if (word != null) {
                hashtags.add(unescape(word));
            } else if (bare != null) {
                hashtags.add(bare.substring(1));
            }
        });
        return hashtags;
    }

    private static void read(String commentary, Consumer<Matcher> reader) {
        Matcher element = ELEMENT.matcher(commentary);
        int at = 0;
        while (element.region(at, commentary.length()).lookingAt()) {
            reader.accept(element);
            at = element.end();
        }
    }

    private static String render(Matcher element) {
        String word = element.group("word");
        if (word != null) {
            return "#" + unescape(word);
        }
        String name = element.group("name");
        return unescape(name != null ? name : element.group());
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
