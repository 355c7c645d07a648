package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.privacy.Export;
import ca.astrogrowth.privacy.ExportBusyException;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A copy of what is kept: of the person for everybody, of the whole workspace for its owners. */
class DataCard extends Section {

    private static final String MINE = "donnees/moi";
    private static final String WORKSPACE = "donnees/espace/";

    private final transient OwnData data;
    private final Div list = new Div();
    private final Button ask = Actions.plain(Glyph.DOWNLOAD, getTranslation("data.export"), this::ask);

    DataCard(OwnData data) {
        this.data = data;
        addClassNames("card", "form-card");
        Paragraph lead = new Paragraph(getTranslation("data.lead"));
        lead.addClassName("hint");
        list.addClassName("sessions");
        list.getElement().setAttribute("role", "list");
        Anchor privacy = Links.toPage(getTranslation("privacy.path"), new Span(getTranslation("privacy.link")));
        Div actions = new Div(file(MINE, getTranslation("data.mine")));
        actions.addClassName("actions");
        add(new H2(getTranslation("data.title")), lead, list, actions, privacy);
        if (Allowed.to(Right.OWN_DATA)) {
            actions.addComponentAsFirst(ask);
            data.live(this, this::show);
        }
    }

    private void ask() {
        try {
            data.ask();
            Toast.done(getTranslation("data.asked"));
        } catch (ExportBusyException busy) {
            Toast.failed(getTranslation("data.export.busy"));
        }
        show(data.list());
    }

    private void show(List<Export> known) {
        ask.setEnabled(known.stream().noneMatch(export -> export.state() == Export.State.ASKED));
        list.setVisible(!known.isEmpty());
        list.removeAll();
        known.forEach(export -> list.add(row(export)));
    }

    private Div row(Export export) {
        Span name = new Span(
                getTranslation("data.state." + export.state().code(), Moments.minute(export.askedAt(), getLocale())));
        name.addClassName("session-device");
        Span hint = new Span(hint(export));
        hint.addClassName("hint");
        Div words = new Div(name, hint);
        words.addClassName("session-words");
        Div row = new Div(words);
        if (export.state() == Export.State.READY) {
            row.add(file(WORKSPACE + data.token(export), getTranslation("data.fetch")));
        }
        row.addClassName("session");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private String hint(Export export) {
        if (export.expiresAt() == null || export.bytes() == null) {
            return getTranslation("data.hint." + export.state().code());
        }
        return getTranslation(
                "data.hint.ready", Math.max(1, export.bytes() / 1024), Moments.day(export.expiresAt(), getLocale()));
    }

    private static Component file(String address, String words) {
        Anchor link = new Anchor(address, Glyph.DOWNLOAD.icon(), new Span(words));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("button");
        return link;
    }
}
