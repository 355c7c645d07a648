package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.engagement.EngagementCard;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Decisions.Outcome;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyHint;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a content's page. */
class ContentBody extends Div {

    private final H1 name = new H1();
    private final StatusBadge badge = new StatusBadge();
    private final VariantSwitch variants = new VariantSwitch();
    private final ReasonCard reason = new ReasonCard();
    private final UnsavedNote unsavedNote = new UnsavedNote(this::edit, this::forget);
    private final LinkedInPreview preview;
    private final ContentTools tools;
    private final Div decision;
    private final ClientCard client;
    private final PublicationCard publication;
    private final EngagementCard engagement;
    private final ObstaclesCard obstacles = new ObstaclesCard();
    private final RemarksCard remarks;
    private final QualityCard quality = new QualityCard();
    private final ClaimsCard claims = new ClaimsCard();
    private final EditionsCard editions;
    private final transient Decisions decisions;
    private final transient ContentMoves moves;
    private transient @Nullable Unsaved unsaved;
    private Runnable changed = () -> {};
    private transient Consumer<Outcome> told = outcome -> {};
    private @Nullable ContentView shown;

    ContentBody(
            Decisions decisions, ContentMoves moves, QueueMoves queue, Doubts doubts, FigureEntry entry, SignedIn who) {
        addClassName("content-detail");
        this.decisions = decisions;
        preview = new LinkedInPreview(who);
        this.moves = moves;
        tools = new ContentTools(moves, this::content, this::edit, this::read);
        decision = decision();
        client = new ClientCard(this::takeBack);
        publication = new PublicationCard(queue, doubts, this::read);
        engagement = new EngagementCard(entry, this::read);
        remarks = new RemarksCard(corrections -> moves.correct(content(), corrections, this::read));
        editions = new EditionsCard(number -> moves.restore(content(), number, this::read));
        add(
                part("title-line", name, badge),
                variants,
                reason,
                unsavedNote,
                part(
                        "content-columns",
                        part("content-main", preview, tools),
                        part("content-side", decision, client, publication, engagement, obstacles, remarks, quality),
                        part("content-more", claims, editions)));
    }

    /** What reads the page again after somebody changed something. */
    void changed(Runnable then) {
        changed = then;
    }

    /** What hears of decisions, and of those taken back. */
    void decided(Consumer<Outcome> then) {
        told = then;
    }

    /** @param then hears how a person leaves it */
    void unfold(boolean open, Consumer<Boolean> then) {
        preview.unfold(open, then);
    }

    void show(ContentPage page) {
        ContentView content = page.content();
        boolean first = shown == null;
        shown = content;
        name.setText(content.leadName());
        badge.show(content.status());
        variants.show(page);
        reason.show(page.details());
        preview.show(page);
        tools.show(page);
        client.show(page);
        publication.show(page);
        engagement.show(page.reception());
        obstacles.show(page.details());
        remarks.show(page.details(), page.mayChange());
        quality.show(content);
        claims.show(page.details());
        editions.show(page);
        decision.setVisible(content.status() == ContentStatus.PENDING && Allowed.to(Right.APPROVE));
        if (first) {
            Unsaved.find(this, content.id(), this::found);
        }
    }

    void approve() {
        if (decision.isVisible()) {
            decisions.approve(content().id(), content().version(), told);
        }
    }

    void reject() {
        if (decision.isVisible()) {
            decisions.reject(content().id(), content().version(), sure -> {}, told);
        }
    }

    private void takeBack() {
        decisions.takeBack(content().id(), outcome -> read());
    }

    /** Goes on with what was typed earlier, if there is any. */
    void edit() {
        if (tools.mayEdit()) {
            moves.edit(content(), unsaved, () -> {
                keepNothing();
                read();
            });
        }
    }

    private void forget() {
        Unsaved.forget(content().id());
        keepNothing();
    }

    private void keepNothing() {
        unsaved = null;
        unsavedNote.setVisible(false);
    }

    private void found(Unsaved typed) {
        if (tools.mayEdit()) {
            unsaved = typed;
            unsavedNote.show(typed.version() != content().version());
        }
    }

    private Div decision() {
        Button reject = Actions.plain(Glyph.CLOSE, getTranslation("action.reject"), this::reject);
        Button approve = Actions.primary(Glyph.CHECK, getTranslation("action.approve"), this::approve);
        KeyHint.on(reject, "R");
        KeyHint.on(approve, "A");
        Div bar = part("decision", reject, approve);
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
