package ca.astrogrowth.leads.enrich;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of a page in reading order, one line a block, so that what stands beside what can be told from positions.
 * What the page keeps from robots but shows to people (reversed letters, addresses put together by a script) is written
 * out; what it shows to nobody is left out.
 */
final class Transcript implements NodeFilter {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "svg", "math", "iframe", "object");
    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern REVERSED = Pattern.compile("(?i)unicode-bidi\\s*:\\s*(?:isolate-)?bidi-?override");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("(?i)direction\\s*:\\s*rtl");

    /** A megabyte of markup is seldom more than a tenth of it in words. */
    private static final int LONGEST = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> reversedFrom = new ArrayDeque<>();

    private Transcript() {}

    static String of(Document page) {
        Transcript transcript = new Transcript();
        page.body().filter(transcript);
        return transcript.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case TextNode words -> {
                append(words.getWholeText());
                yield FilterResult.CONTINUE;
            }
            case Element element -> enter(element);
            default -> FilterResult.CONTINUE;
        };
    }

    private FilterResult enter(Element element) {
        if (text.length() > LONGEST) {
            return FilterResult.STOP;
        }
        if (UNREAD.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaksLine(element)) {
            line();
        }
        for (String address : CoveredAddresses.of(element)) {
            text.append(' ').append(address).append(' ');
        }
        if (element.hasAttr("data-cfemail")) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isReversed(element)) {
            reversedFrom.push(text.length());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isReversed(element)) {
                int from = reversedFrom.pop();
                text.replace(
                        from,
                        text.length(),
                        new StringBuilder(text.substring(from)).reverse().toString());
            }
            if (breaksLine(element)) {
                line();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private static boolean isReversed(Element element) {
        String style = element.attr("style");
        return element.normalName().equals("bdo")
                ? element.attr("dir").equalsIgnoreCase("rtl")
                : REVERSED.matcher(style).find() && RIGHT_TO_LEFT.matcher(style).find();
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space of all kinds becomes one space; soft hyphens and letters without width, none. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
                text.append(letter);
            }
        }
    }
}
