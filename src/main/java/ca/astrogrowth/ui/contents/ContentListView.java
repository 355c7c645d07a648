package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.BulkDecisions;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The gallery of contents. */
@Route(Links.CONTENTS)
@PermitAll
class ContentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;

    private final transient Contents contents;
    private final transient Campaigns campaigns;
    private final ContentFilters filters = new ContentFilters();
    private final transient Picks picks = new Picks(this::again);
    private final Button choose = Actions.plain(Glyph.CHECK, getTranslation("contents.pick.begin"), picks::open);
    private final KeyedList<ContentView, PickableCard> list;
    private final PickBar bar;
    private final EmptyState empty = new EmptyState("empty-contents", "contents.empty");
    private final More more;
    private final Live<Gallery> live;
    private transient @Nullable Gallery shown;
    private volatile Asked filter = new Asked(null, null, null);

    ContentListView(
            Contents contents,
            Campaigns campaigns,
            Decisions decisions,
            BulkDecisions bulk,
            LiveUpdates updates,
            Visitor visitor) {
        this.contents = contents;
        this.campaigns = campaigns;
        addClassName("screen");
        live = Live.on(this, updates, visitor.who().tenant(), this::read, this::show);
        more = new More(PAGE, live::now);
        list = new KeyedList<>(
                ContentView::id,
                content -> new PickableCard(content.id(), decisions, id -> live.now(), picks),
                PickableCard::show);
        bar = new PickBar(picks, bulk, live::now);
        list.addClassName("gallery");
        add(
                new PageHeader(getTranslation("nav.contents"), getTranslation("contents.lead"), choose),
                filters,
                list,
                empty,
                more,
                bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.of(event);
        if (!asked.equals(filter)) {
            filter = asked;
            more.reset();
            if (isAttached()) {
                live.now();
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.contents"));
    }

    private Gallery read() {
        Asked now = filter;
        return new Gallery(
                more.read(window -> contents.list(now.wanted(), window)),
                now.campaign() == null ? contents.counts() : contents.counts(now.campaign()),
                campaigns.list(Window.first(Window.LARGEST)).items());
    }

    private void again() {
        if (shown != null) {
            show(shown);
        }
    }

    private void show(Gallery gallery) {
        shown = gallery;
        picks.keep(gallery.contents().items());
        choose.setVisible(picks.offered() && !picks.isOpen());
        bar.show();
        filters.show(filter, gallery);
        list.show(gallery.contents().items());
        empty.setVisible(gallery.contents().items().isEmpty());
        more.show(gallery.contents());
    }
}
