package ca.astrogrowth.ui.settings;

import ca.astrogrowth.clients.ClientLink;
import ca.astrogrowth.clients.ClientLink.State;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A client's link: until when, when it was used last, and what can be done about it. */
class ClientItem extends ListItem {

    ClientItem(ClientLink link, ClientsCard card) {
        addClassName("team-item");
        Span name = new Span(link.name());
        name.addClassName("team-name");
        String until = Moments.day(link.endsAt(), getLocale());
        Div words = new Div(
                name, hint(getTranslation("clients.state." + link.state().code(), until)));
        words.addClassName("team-words");
        words.add(hint(used(link.lastUsedAt())));
        if (link.email() != null) {
            words.add(hint(getTranslation("clients.written", link.email())));
        }
        Div actions = new Div();
        actions.addClassName("team-actions");
        if (link.state() == State.GOOD) {
            actions.add(Actions.bare(
                    Glyph.EXTERNAL,
                    getTranslation("clients.show", link.name()),
                    () -> new ClientLinkDialog(link).open()));
        }
        if (link.state() != State.REVOKED) {
            Button renew = Actions.bare(
                    Glyph.REFRESH, getTranslation("clients.renew", link.name()), () -> card.renew(link.id()));
            renew.setDisableOnClick();
            actions.add(renew, end(link, card));
        }
        add(words, actions);
    }

    private Button end(ClientLink link, ClientsCard card) {
        return Actions.bare(
                Glyph.CLOSE,
                getTranslation("clients.end", link.name()),
                () -> new ConfirmDialog("clients.end.ask", () -> card.end(link), new Span(link.name())).open());
    }

    private String used(@Nullable Instant moment) {
        return moment == null
                ? getTranslation("clients.unused")
                : getTranslation("clients.used", Moments.minute(moment, getLocale()));
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
