package ca.astrogrowth.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** An HTML page of the class path in which each {@code {{name}}} gives way to HTML. */
public record Template(String html) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    public static Template read(String resource) {
        try {
            return new Template(new ClassPathResource(resource).getContentAsString(UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** In one pass, so that a value may contain braces of its own. */
    public String fill(Map<String, String> values) {
        return SLOT.matcher(html).replaceAll(slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), "")));
    }

    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8.name());
    }
}
