package ca.astrogrowth.ui.letters;

import ca.astrogrowth.clients.ClientRoom.Open;
import ca.astrogrowth.content.ClientDecisions;
import ca.astrogrowth.content.ClientReply;
import ca.astrogrowth.content.Proof;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** All that waits for a client, each as it will appear, with a yes and a wish. */
class ClientPage {

    static final String DECISION = "decision";
    static final String CONTENT = "contenu";
    static final String SEEN = "vu";
    static final String WORDS = "mots";
    static final String YES = "oui";
    static final String CHANGE = "changement";
    static final String NO_LETTERS = "sans-courriels";

    private final Open open;
    private final String token;
    private final Page page;

    ClientPage(Open open, String token, Locale locale) {
        this.open = open;
        this.token = token;
        this.page =
                new Page(locale, open.count() == 0 ? "client.page.empty.title" : "client.page.title", open.client());
    }

    Page write() {
        if (open.reply() != null) {
            note(open.reply());
        }
        if (open.count() == 0) {
            page.text("client.page.empty.text", open.business());
        } else {
            page.text("client.page.lead", open.count(), open.business());
        }
        open.waiting().forEach(this::post);
        long more = open.count() - open.waiting().size();
        if (more > 0) {
            page.section().appendElement("p").text(page.words("client.page.more", more));
        }
        foot();
        return page;
    }

    private void note(ClientReply reply) {
        Element note = new Element("p").addClass("letter-note").attr("role", "status");
        switch (reply) {
            case ClientReply.Done(boolean approved, String name) ->
                tell(note, "good", approved ? "client.page.approved" : "client.page.noted", name);
            case ClientReply.Changed(String name) -> tell(note, "waiting", "client.page.changed", name);
            case ClientReply.Over(String name) -> tell(note, "waiting", "client.page.decided", name);
            case ClientReply.Gone ignored -> tell(note, "waiting", "client.page.gone");
            case ClientReply.Wordless ignored -> tell(note, "waiting", "client.page.wordless");
        }
        page.card().prependChild(note);
    }

    private void tell(Element note, String tone, String key, Object... values) {
        note.attr("data-tone", tone).text(page.words(key, values));
    }

    private void post(Proof proof) {
        UUID id = proof.content().id().value();
        Element card = page.section();
        String picture = ClientPages.PATH + "/" + token + "/image/" + id + "/" + proof.hash();
        new PostArticle(proof.content(), open.business(), picture).into(card, page);
        Element yes = form(card, proof);
        button(yes, YES, "client.page.yes", "letter-go", proof);
        Element wish = card.appendElement("details").addClass("letter-wish");
        wish.appendElement("summary").text(page.words("client.page.change"));
        Element form = form(wish, proof);
        String field = "mots-" + id;
        form.appendElement("label").attr("for", field).text(page.words("client.page.words"));
        form.appendElement("textarea")
                .attr("id", field)
                .attr("name", WORDS)
                .attr("rows", "4")
                .attr("required", "")
                .attr("maxlength", String.valueOf(ClientDecisions.LONGEST_WISH));
        button(form, CHANGE, "client.page.send", "letter-quiet", proof);
    }

    /** It names what is seen: a yes is for that and for nothing else. */
    private static Element form(Element parent, Proof proof) {
        Element form = parent.appendElement("form").attr("method", "post");
        hidden(form, CONTENT, proof.content().id().value().toString());
        hidden(form, SEEN, proof.hash());
        return form;
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** Several buttons say the same: who hears the page is told what each is about. */
    private void button(Element form, String decision, String key, String tone, Proof proof) {
        form.appendElement("button")
                .attr("type", "submit")
                .attr("name", DECISION)
                .attr("value", decision)
                .attr("aria-label", page.words(key + ".about", proof.content().leadName()))
                .addClass("letter-button")
                .addClass(tone)
                .text(page.words(key));
    }

    private void foot() {
        Element foot = page.foot();
        foot.appendElement("p").text(page.words("client.page.foot", open.business()));
        if (open.letters()) {
            Element form = foot.appendElement("form").attr("method", "post");
            form.appendElement("button")
                    .attr("type", "submit")
                    .attr("name", DECISION)
                    .attr("value", NO_LETTERS)
                    .addClass("letter-stop")
                    .text(page.words("letter.stop"));
        }
    }
}
