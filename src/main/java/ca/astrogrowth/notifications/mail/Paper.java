package ca.astrogrowth.notifications.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A sheet with places to fill: <code>{{title}}</code> takes text, which stays text whatever it says, and
 * <code>{{&posts}}</code> what was filled before.
 */
record Paper(String words, UnaryOperator<String> escape) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(&?)(\\w+)}}");
    private static final String FOLDER = "ca/astrogrowth/notifications/";

    static Paper html(String name) {
        return new Paper(read(name + ".html"), value -> HtmlUtils.htmlEscape(value, StandardCharsets.UTF_8.name()));
    }

    static Paper plain(String name) {
        return new Paper(read(name + ".txt"), UnaryOperator.identity());
    }

    /** In one pass: a value that looks like a place is not one. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private String value(MatchResult place, Map<String, String> values) {
        String value = values.getOrDefault(place.group(2), "");
        return place.group(1).isEmpty() ? escape.apply(value) : value;
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
