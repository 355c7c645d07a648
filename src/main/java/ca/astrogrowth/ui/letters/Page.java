package ca.astrogrowth.ui.letters;

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

/** A page of plain HTML with a title and what follows it. Whatever its words say, they stay words. */
class Page {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Locale locale;
    private final ResourceBundle sentences;
    private final Document document = Document.createShell("");
    private final Element card;

    Page(Locale locale, String title) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        document.outputSettings().prettyPrint(false);
        document.prependChild(new DocumentType("html", "", ""));
        document.selectXpath("//html").attr("lang", locale.toLanguageTag());
        head(words(title));
        Element main = document.body().addClass("letter-page").appendElement("main");
        Element brand = main.appendElement("p").addClass("letter-brand");
        brand.appendElement("img")
                .attr("src", "/images/logo.svg")
                .attr("alt", "")
                .attr("width", "40");
        brand.appendElement("span").text(words("app.name"));
        card = main.appendElement("section").addClass("letter-card");
        card.appendElement("h1").text(words(title));
    }

    private void head(String title) {
        Element head = document.head();
        head.appendElement("meta").attr("charset", StandardCharsets.UTF_8.name());
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "robots", "noindex, nofollow");
        meta(head, "referrer", "no-referrer");
        document.title(title);
        head.appendElement("link").attr("rel", "icon").attr("href", "/images/logo.svg");
        style(head, "tokens");
        style(head, "base");
        style(head, "letter-page");
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void style(Element head, String name) {
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/styles/" + name + ".css");
    }

    /** A sentence of the house, in the reader's language. */
    String words(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }

    /** Where more is put. */
    Element card() {
        return card;
    }

    Page text(String key, Object... values) {
        card.appendElement("p").text(words(key, values));
        return this;
    }

    /** A form whose only effect is its button's. */
    Element form(String button, String tone) {
        Element form = card.appendElement("form").attr("method", "post");
        form.appendElement("button")
                .attr("type", "submit")
                .addClass("letter-button")
                .addClass(tone)
                .text(words(button));
        return form;
    }

    Page link(String key, String address) {
        card.appendElement("a").addClass("letter-link").attr("href", address).text(words(key));
        return this;
    }

    ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(HTML).body(document.outerHtml());
    }
}
