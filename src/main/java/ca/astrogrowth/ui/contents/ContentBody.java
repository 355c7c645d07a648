package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The parts of a content's page. */
class ContentBody extends Div {

    private final H1 name = new H1();
    private final StatusBadge badge = new StatusBadge();
    private final LinkedInPreview preview;
    private final QualityCard quality = new QualityCard();
    private final PublicationCard publication;
    private final ReasonCard reason = new ReasonCard();
    private final Div decision = new Div();
    private Runnable decided = () -> {};
    private long version;

    ContentBody(ContentId id, Decisions decisions, Publications publications, SignedIn who) {
        addClassName("content-detail");
        preview = new LinkedInPreview(who);
        publication = new PublicationCard(publications, () -> decided.run());
        decision.addClassNames("decision", "decision-bar");
        decision.add(
                Actions.plain(
                        Glyph.CLOSE,
                        getTranslation("action.reject"),
                        () -> decisions.reject(id, version, () -> decided.run())),
                Actions.primary(
                        Glyph.CHECK,
                        getTranslation("action.approve"),
                        () -> decisions.approve(id, version, () -> decided.run())));
        Div title = new Div(name, badge);
        title.addClassName("title-line");
        Div side = new Div(decision, publication, reason, quality);
        side.addClassName("content-side");
        Div columns = new Div(preview, side);
        columns.addClassName("content-columns");
        add(title, columns);
    }

    void decided(Runnable then) {
        decided = then;
    }

    void show(ContentPage page) {
        ContentView content = page.content();
        version = content.version();
        name.setText(content.leadName());
        badge.show(content.status());
        preview.show(page);
        quality.show(content);
        publication.show(page.publication());
        reason.show(content);
        decision.setVisible(content.status() == ContentStatus.PENDING);
    }
}
