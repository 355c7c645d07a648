package ca.astrogrowth.ui.letters;

import ca.astrogrowth.ui.kit.PlainPage;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A page that a letter leads to: a title and what follows it. */
class Page extends PlainPage {

    private final Element main;
    private final Element card;

    /** @param title its key */
    Page(Locale locale, String title, Object... values) {
        super(locale);
        String words = words(title, values);
        title(words);
        meta("robots", "noindex, nofollow");
        meta("referrer", "no-referrer");
        style("letter-page");
        main = body().addClass("letter-page").appendElement("main");
        brand(main.appendElement("p").addClass("letter-brand"));
        card = main.appendElement("section").addClass("letter-card");
        card.appendElement("h1").text(words);
    }

    /** Another card, below. */
    Element section() {
        return main.appendElement("section").addClass("letter-card");
    }

    /** What stands below all cards. */
    Element foot() {
        return main.appendElement("footer").addClass("letter-foot");
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
}
