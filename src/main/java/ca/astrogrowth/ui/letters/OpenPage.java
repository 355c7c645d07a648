package ca.astrogrowth.ui.letters;

import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.notifications.LetterLink.Open;
import ca.astrogrowth.ui.kit.Links;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * The post as it will appear, and the one decision that the letter's link allows.
 *
 * @param reasons codes of why it may be rejected
 */
record OpenPage(Open open, List<String> reasons, String token) {

    Page write(Locale locale) {
        String key = "letter.page." + open.action().code();
        Page page = new Page(locale, key + ".title").text(key + ".lead", open.business());
        post(page);
        if (open.action() == Action.APPROVE) {
            page.form(key, "letter-go");
        } else {
            Element form = page.form(key, "letter-no");
            form.prependChild(why(page));
        }
        return page.link("letter.page.see", "/" + Links.content(open.content().id()));
    }

    private void post(Page page) {
        String picture = DecisionPages.PATH + "/" + token + "/image";
        new PostArticle(open.content(), open.business(), picture).into(page.card(), page);
    }

    private Element why(Page page) {
        Element group = new Element("fieldset");
        group.appendElement("legend").text(page.words("reject.reasons"));
        reasons.forEach(reason -> {
            Element label = group.appendElement("label");
            label.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", "raison")
                    .attr("value", reason);
            label.appendElement("span").text(page.words("reject.reason." + reason));
        });
        return group;
    }
}
