package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.PostText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** A content in a list: picture, first words, score, and the decision while it waits. */
public class ContentCard extends Div {

    private static final String FORETELL = """
            this.addEventListener('click', () => { $0.dataset.foretold = $1; }, {capture: true})""";

    private static final String SETTLE = """
            delete this.dataset.foretold""";

    private final ContentPicture picture = new ContentPicture();
    private final StatusBadge badge = new StatusBadge();
    private final ScoreRing ring = new ScoreRing("content.score");
    private final H3 business = new H3();
    private final Paragraph words = new Paragraph();
    private final Span check = new Span();
    private final Anchor link;
    private final Div decision = new Div();
    private long version;

    /** @param decided what to do at once when this content was approved or rejected here */
    public ContentCard(ContentId id, Decisions decisions, Consumer<ContentId> decided) {
        addClassNames("card", "content-card");
        link = Links.to(Links.content(id), picture);
        link.addClassName("content-card-picture");
        link.add(badge);
        Div title = new Div(business, ring);
        title.addClassName("content-card-title");
        words.addClassName("content-card-words");
        check.addClassNames("badge", "content-card-check");
        Tone.WAITING.on(check);
        decision.addClassName("decision");
        Button reject = Actions.plain(
                Glyph.CLOSE,
                getTranslation("action.reject"),
                () -> decisions.reject(
                        id,
                        version,
                        sure -> foretell(sure, "content.status.rejected"),
                        outcome -> settle(id, decided)));
        Button approve = Actions.primary(
                Glyph.CHECK,
                getTranslation("action.approve"),
                () -> decisions.approve(id, version, outcome -> settle(id, decided)));
        foretell(approve, "content.status.approved");
        decision.add(reject, approve);
        add(link, title, words, check, decision);
    }

    /** Says in the browser, before the server has answered, what it will most likely answer. */
    private void foretell(Button button, String key) {
        button.getElement().executeJs(FORETELL, decision.getElement(), getTranslation(key));
    }

    private void settle(ContentId id, Consumer<ContentId> decided) {
        decision.getElement().executeJs(SETTLE);
        decided.accept(id);
    }

    /** What opens the content. */
    protected Anchor link() {
        return link;
    }

    public void show(ContentView content) {
        version = content.version();
        picture.show(content);
        badge.show(content.status());
        business.setText(content.leadName());
        link.setAriaLabel(getTranslation("content.open", content.leadName()));
        PostText text = content.text();
        words.setText(text == null ? getTranslation("content.writing") : text.hook() + " " + text.body());
        ring.setVisible(content.score() != null);
        if (content.score() != null) {
            ring.show(content.score());
        }
        boolean pending = content.status() == ContentStatus.PENDING;
        int points = content.obstacles().size();
        check.setVisible(pending && points > 0);
        check.setText(getTranslation("content.check", points));
        decision.setVisible(pending && Allowed.to(Right.APPROVE));
    }
}
