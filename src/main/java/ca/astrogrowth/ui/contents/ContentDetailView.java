package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.engagement.FigureEntry;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.QueueMoves;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One content as LinkedIn will show it, what it is worth, and what a person makes of it. */
@Route(Links.CONTENTS + "/:id")
@PermitAll
class ContentDetailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentPageReader reader;
    private final transient Decisions decisions;
    private final transient ContentMoves moves;
    private final transient QueueMoves queue;
    private final transient Doubts doubts;
    private final transient FigureEntry entry;
    private final transient LiveUpdates updates;
    private final transient Visitor visitor;
    private @Nullable ContentId id;
    private String title = "";

    ContentDetailView(
            ContentPageReader reader,
            Decisions decisions,
            ContentMoves moves,
            QueueMoves queue,
            Doubts doubts,
            FigureEntry entry,
            LiveUpdates updates,
            Visitor visitor) {
        this.reader = reader;
        this.decisions = decisions;
        this.moves = moves;
        this.queue = queue;
        this.doubts = doubts;
        this.entry = entry;
        this.updates = updates;
        this.visitor = visitor;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ContentId> asked = Addresses.id(event).map(ContentId::new).filter(reader::exists);
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!asked.get().equals(id)) {
            id = asked.get();
            layOut(id);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void layOut(ContentId content) {
        removeAll();
        ContentBody body = new ContentBody(content, decisions, moves, queue, doubts, entry, visitor.who());
        add(Actions.backLink(getTranslation("nav.contents"), Links.CONTENTS), body);
        Live<ContentPage> live = Live.on(body, updates, visitor.who().tenant(), () -> reader.read(content), page -> {
            title = page.content().leadName();
            body.show(page);
        });
        body.changed(live::now);
    }
}
