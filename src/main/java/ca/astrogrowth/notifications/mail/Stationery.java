package ca.astrogrowth.notifications.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The paper that letters are written on: {@code letter.html} and {@code letter.txt} with {@code {{places}}} to fill. */
@Component
class Stationery {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String FOLDER = "ca/astrogrowth/notifications/";

    private final String html = read("letter.html");
    private final String plain = read("letter.txt");

    /** Whatever the letter says, it stays text. */
    String html(Letter letter) {
        return fill(html, letter, value -> HtmlUtils.htmlEscape(value, StandardCharsets.UTF_8.name()));
    }

    String plain(Letter letter) {
        return fill(plain, letter, UnaryOperator.identity());
    }

    /** In one pass: a value that looks like a place is not one. */
    private static String fill(String paper, Letter letter, UnaryOperator<String> escape) {
        Map<String, String> values = Map.of(
                "subject", letter.subject(),
                "title", letter.title(),
                "text", letter.text(),
                "action", letter.action(),
                "address", letter.address().toString(),
                "foot", letter.foot());
        return PLACE.matcher(paper)
                .replaceAll(place -> Matcher.quoteReplacement(escape.apply(values.getOrDefault(place.group(1), ""))));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
