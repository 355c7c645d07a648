package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.QueueMoves;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.i18n.I18NProvider;

/** What can be done with a post while it waits. */
final class QueueMenu {

    private QueueMenu() {}

    static Button of(Days.Entry entry, QueueMoves moves, Runnable changed) {
        PublicationView publication = entry.publication();
        Button button = Actions.bare(
                Glyph.MORE, I18NProvider.translate("queue.more", entry.content().leadName()), () -> {});
        button.addClassName("queue-menu");
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(I18NProvider.translate("queue.now"), click -> moves.publishNow(publication.content(), changed));
        menu.addItem(I18NProvider.translate("queue.move"), click -> moves.askWhen(publication, changed));
        menu.addItem(I18NProvider.translate("queue.withdraw"), click -> moves.withdraw(publication, changed));
        return button;
    }
}
