package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Keys;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.Swipe;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One content as LinkedIn will show it, what it is worth, and what a person makes of it. Opened from the gallery, it is one
 * of a list that goes on to the left and to the right.
 */
@Route(Links.CONTENTS + "/:id")
@PermitAll
@Needs(Right.READ)
class ContentDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentPageReader reader;
    private final transient Decisions decisions;
    private final transient ContentMoves moves;
    private final transient QueueMoves queue;
    private final transient Doubts doubts;
    private final transient FigureEntry entry;
    private final transient Viewing viewing;
    private final transient LiveUpdates updates;
    private final transient Visitor visitor;
    private final ContentTrail trail = new ContentTrail();
    private final Div page = new Div();
    private transient @Nullable ContentId id;
    private @Nullable ContentBody body;
    private transient @Nullable Place place;
    private transient volatile @Nullable Asked list;
    private boolean unfolded;
    private String title = "";

    ContentDetailView(
            ContentPageReader reader,
            Decisions decisions,
            ContentMoves moves,
            QueueMoves queue,
            Doubts doubts,
            FigureEntry entry,
            Viewing viewing,
            LiveUpdates updates,
            Visitor visitor) {
        this.reader = reader;
        this.decisions = decisions;
        this.moves = moves;
        this.queue = queue;
        this.doubts = doubts;
        this.entry = entry;
        this.viewing = viewing;
        this.updates = updates;
        this.visitor = visitor;
        addClassNames("screen", "viewer");
        page.addClassName("viewer-page");
        add(trail, page);
        Keys.on(this, List.of("ArrowLeft", "ArrowRight", "Escape", "a", "r", "e"), this::pressed);
        Swipe.on(
                page,
                () -> step(place == null ? null : place.after()),
                () -> step(place == null ? null : place.before()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ContentId> asked = Addresses.id(event).map(ContentId::new).filter(reader::exists);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Asked from = Asked.isNamedBy(event) ? Asked.of(event) : null;
        boolean same = asked.get().equals(id) && java.util.Objects.equals(from, list);
        if (!same) {
            id = asked.get();
            list = from;
            layOut(id);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void layOut(ContentId content) {
        page.removeAll();
        page.getElement().executeJs("scrollTo(0, 0)");
        ContentBody fresh = new ContentBody(decisions, moves, queue, doubts, entry, visitor.who());
        body = fresh;
        Asked from = list;
        Live<ContentPage> live = Live.on(
                fresh, updates, visitor.who().tenant(), () -> reader.read(content, from), shown -> show(fresh, shown));
        fresh.changed(live::now);
        fresh.unfold(unfolded, open -> unfolded = open);
        fresh.decided(outcome -> {
            if (from == null) {
                live.now();
            } else {
                viewing.after(outcome, content, from, live::now);
            }
        });
        // Last: what is attached already would not be read.
        page.add(fresh);
    }

    private void show(ContentBody shownIn, ContentPage shown) {
        if (shownIn != body) {
            return;
        }
        title = shown.content().leadName();
        place = shown.place();
        page.getElement().setAttribute("data-shown", shown.content().id().toString());
        trail.show(list == null ? Asked.ALL : list, place, title);
        shownIn.show(shown);
    }

    /** @param seen what the screen showed: a second press, sent before its answer came, is about nothing */
    private void pressed(String key, String seen) {
        ContentBody shown = body;
        if (shown == null || !seen.equals(String.valueOf(id))) {
            return;
        }
        switch (key) {
            case "arrowleft" -> step(place == null ? null : place.before());
            case "arrowright" -> step(place == null ? null : place.after());
            case "escape" -> Viewing.open(list == null ? Links.CONTENTS : list.path());
            case "a" -> shown.approve();
            case "r" -> shown.reject();
            case "e" -> shown.edit();
            default -> {}
        }
    }

    private void step(@Nullable ContentId next) {
        Asked from = list;
        if (next != null && from != null) {
            Viewing.open(from.path(next));
        }
    }
}
