package ca.astrogrowth.ui.notices;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.notifications.Inbox;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.notifications.Notice;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The inbox of the workspace, newest first. */
@Route(Links.NOTICES)
@PermitAll
@Needs(Right.READ)
class NoticeListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient Inbox inbox;
    private final Button readAll = Actions.plain(Glyph.CHECK, getTranslation("notice.all_read"), this::readAll);
    private final KeyedList<Notice, NoticeRow> list;
    private final EmptyState empty = new EmptyState("empty-notices", "notice.empty");
    private final More more;
    private final Live<Page> live;

    NoticeListView(Inbox inbox, LiveUpdates updates, Visitor visitor) {
        this.inbox = inbox;
        addClassNames("screen", "notices");
        live = Live.on(this, updates, visitor.who().tenant(), this::read, this::show);
        more = new More(PAGE, live::now);
        list = new KeyedList<>(
                Notice::id,
                notice -> new NoticeRow(notice, Allowed.to(Right.NOTICES) ? inbox::read : id -> {}),
                NoticeRow::show);
        list.addClassNames("card", "notice-list");
        add(
                new PageHeader(
                        getTranslation("notice.title"),
                        getTranslation("notice.lead"),
                        Allowed.only(Right.NOTICES, readAll)),
                list,
                empty,
                more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("notice.title"));
    }

    private Page read() {
        return new Page(more.read(inbox::list), inbox.unread());
    }

    private void show(Page page) {
        boolean nothing = page.notices().items().isEmpty();
        list.show(page.notices().items());
        list.setVisible(!nothing);
        empty.setVisible(nothing);
        readAll.setVisible(page.unread() > 0);
        more.show(page.notices());
    }

    private void readAll() {
        inbox.readAll();
        live.now();
    }

    /** What the screen shows. */
    private record Page(Slice<Notice> notices, long unread) {}
}
