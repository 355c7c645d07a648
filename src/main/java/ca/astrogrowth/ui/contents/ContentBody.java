package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.engagement.EngagementCard;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts of a content's page. */
class ContentBody extends Div {

    private final H1 name = new H1();
    private final StatusBadge badge = new StatusBadge();
    private final VariantSwitch variants = new VariantSwitch();
    private final ReasonCard reason = new ReasonCard();
    private final LinkedInPreview preview;
    private final ContentTools tools;
    private final Div decision;
    private final PublicationCard publication;
    private final EngagementCard engagement;
    private final ObstaclesCard obstacles = new ObstaclesCard();
    private final RemarksCard remarks;
    private final QualityCard quality = new QualityCard();
    private final ClaimsCard claims = new ClaimsCard();
    private final EditionsCard editions;
    private Runnable changed = () -> {};
    private @Nullable ContentView shown;

    ContentBody(
            ContentId id,
            Decisions decisions,
            ContentMoves moves,
            QueueMoves queue,
            Doubts doubts,
            FigureEntry entry,
            SignedIn who) {
        addClassName("content-detail");
        preview = new LinkedInPreview(who);
        tools = new ContentTools(moves, this::content, this::read);
        decision = decision(id, decisions);
        publication = new PublicationCard(queue, doubts, this::read);
        engagement = new EngagementCard(entry, this::read);
        remarks = new RemarksCard(corrections -> moves.correct(content(), corrections, this::read));
        editions = new EditionsCard(number -> moves.restore(content(), number, this::read));
        add(
                part("title-line", name, badge),
                variants,
                reason,
                part(
                        "content-columns",
                        part("content-main", preview, tools),
                        part("content-side", decision, publication, engagement, obstacles, remarks, quality),
                        part("content-more", claims, editions)));
    }

    /** What reads the page again after somebody changed something. */
    void changed(Runnable then) {
        changed = then;
    }

    void show(ContentPage page) {
        ContentView content = page.content();
        shown = content;
        name.setText(content.leadName());
        badge.show(content.status());
        variants.show(page);
        reason.show(content);
        preview.show(page);
        tools.show(page);
        publication.show(page);
        engagement.show(page.reception());
        obstacles.show(page.details());
        remarks.show(page.details(), page.mayChange());
        quality.show(content);
        claims.show(page.details());
        editions.show(page);
        decision.setVisible(content.status() == ContentStatus.PENDING);
    }

    private Div decision(ContentId id, Decisions decisions) {
        Div bar = part(
                "decision",
                Actions.plain(
                        Glyph.CLOSE,
                        getTranslation("action.reject"),
                        () -> decisions.reject(id, content().version(), this::read)),
                Actions.primary(
                        Glyph.CHECK,
                        getTranslation("action.approve"),
                        () -> decisions.approve(id, content().version(), this::read)));
        bar.addClassName("decision-bar");
        return bar;
    }

    private ContentView content() {
        return Objects.requireNonNull(shown);
    }

    private void read() {
        changed.run();
    }

    private static Div part(String name, Component... parts) {
        Div part = new Div(parts);
        part.addClassName(name);
        return part;
    }
}
