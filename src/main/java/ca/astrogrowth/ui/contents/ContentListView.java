package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.BulkDecisions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gallery of contents. */
@Route(Links.CONTENTS)
@PermitAll
@Needs(Right.READ)
class ContentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;

    private final transient Contents contents;
    private final transient Campaigns campaigns;
    private final ContentFilters filters = new ContentFilters(this::look);
    private final transient Picks picks = new Picks(this::again);
    private final Button choose = Actions.plain(Glyph.CHECK, getTranslation("contents.pick.begin"), picks::open);
    private final KeyedList<ContentView, PickableCard> list;
    private final PickBar bar;
    private final EmptyState none = new EmptyState(
            "empty-contents",
            "contents.empty",
            Allowed.only(
                    Right.WRITE,
                    Actions.primaryLink(Glyph.PLUS, getTranslation("action.new_campaign"), Links.NEW_CAMPAIGN)));
    private final EmptyState nothing =
            new EmptyState("lost", "contents.nothing", clear(getTranslation("contents.nothing.clear")));
    private final More more;
    private final Live<Gallery> live;
    private transient @Nullable Gallery shown;
    private volatile Asked filter = Asked.ALL;
    private transient volatile @Nullable ContentId left;

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
                (card, content) -> card.show(content, filter.path(content.id())));
        bar = new PickBar(picks, bulk, live::now);
        list.addClassName("gallery");
        add(
                new PageHeader(getTranslation("nav.contents"), getTranslation("contents.lead"), choose),
                filters,
                list,
                none,
                nothing,
                more,
                bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Asked asked = Asked.of(event);
        left = leftFor(event.getUI());
        if (!asked.equals(filter)) {
            filter = asked;
            more.reset();
            if (isAttached()) {
                live.now();
            }
        }
    }

    /** Whoever comes back from a content finds the list where they left it. */
    private static @Nullable ContentId leftFor(UI ui) {
        List<String> before = ui.getInternals().getActiveViewLocation().getSegments();
        return before.size() == 2 && before.getFirst().equals(Links.CONTENTS)
                ? Addresses.id(before.getLast()).map(ContentId::new).orElse(null)
                : null;
    }

    /** What is typed is not a step to come back to. */
    private void look(Asked next) {
        filter = next;
        more.reset();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, next.path(), false));
        live.now();
    }

    private static Anchor clear(String words) {
        Anchor clear = Links.to(Links.CONTENTS, new Span(words));
        clear.addClassName("button");
        return clear;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.contents"));
    }

    private Gallery read() {
        Asked now = filter;
        ContentId back = left;
        if (back != null) {
            more.reach(contents.place(back, now.wanted()).number());
        }
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
        boolean empty = gallery.contents().items().isEmpty();
        none.setVisible(empty && filter.equals(Asked.ALL));
        nothing.setVisible(empty && !filter.equals(Asked.ALL));
        more.show(gallery.contents());
        comeBack();
    }

    private void comeBack() {
        list.getChildren()
                .map(PickableCard.class::cast)
                .filter(card -> card.shows(left))
                .forEach(PickableCard::comeBack);
        left = null;
    }
}
