package ca.astrogrowth.ui.kit;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page of plain HTML for those who need no application: all of it comes with its first bytes. Whatever its words say,
 * they stay words.
 */
public class PlainPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Locale locale;
    private final ResourceBundle sentences;
    private final Document document = Document.createShell("");

    /** @param locale one of those that the house speaks */
    protected PlainPage(Locale locale) {
        this.locale = locale;
        this.sentences = sentences(locale);
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        html().attr("lang", locale.toLanguageTag());
        Element head = document.head();
        head.appendElement("meta").attr("charset", StandardCharsets.UTF_8.name());
        meta("viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
        asset("icon", "/images/logo.svg");
        style("astrogrowth");
    }

    /** @param title in the reader's words, not its key */
    protected final void title(String title) {
        document.title(title);
    }

    protected final void meta(String name, String content) {
        document.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    protected final Element asset(String kind, String address) {
        return document.head().appendElement("link").attr("rel", kind).attr("href", address);
    }

    /** @param name of a file of styles */
    protected final void style(String name) {
        asset("stylesheet", "/styles/" + name + ".css");
    }

    /** @param name of a file of scripts, which runs when the page is read */
    protected final void script(String name) {
        document.head()
                .appendElement("script")
                .attr("src", "/scripts/" + name + ".js")
                .attr("defer", "");
    }

    protected final Element html() {
        return document.expectFirst("html");
    }

    protected final Element body() {
        return document.body();
    }

    /** The house's sign and name. */
    protected final void brand(Element bar) {
        bar.appendElement("img")
                .attr("src", "/images/logo.svg")
                .attr("alt", "")
                .attr("width", "40")
                .attr("height", "40");
        bar.appendElement("span").text(words("app.name"));
    }

    /** A sentence of the house, in the reader's language. */
    public final String words(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }

    /** A sentence without values, in a language of the house. */
    protected static String words(Locale locale, String key) {
        return new MessageFormat(sentences(locale).getString(key), locale).format(new Object[0]);
    }

    private static ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public final ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(HTML).body(document.outerHtml());
    }
}
