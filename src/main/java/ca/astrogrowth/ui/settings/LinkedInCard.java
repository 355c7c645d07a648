package ca.astrogrowth.ui.settings;

import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInAccount.State;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The LinkedIn account: how it stands, and the way in or out. */
class LinkedInCard extends Section {

    private final transient LinkedIn linkedIn;
    private final Paragraph state = new Paragraph();
    private final Paragraph detail = new Paragraph();
    private final Span connectText = new Span();
    private final Anchor connect;
    private final Button disconnect;
    private Runnable changed = () -> {};

    LinkedInCard(LinkedIn linkedIn) {
        this.linkedIn = linkedIn;
        addClassNames("card", "linkedin-card");
        Div icon = new Div(Glyph.LINKEDIN.icon());
        icon.addClassName("banner-icon");
        state.addClassName("linkedin-state");
        detail.addClassName("hint");
        connect = Links.toLinkedIn(connectText);
        connect.addClassNames("button", "button-linkedin");
        disconnect = Actions.plain(Glyph.CLOSE, getTranslation("linkedin.disconnect"), this::ask);
        Div actions = new Div(connect, disconnect);
        actions.addClassName("actions");
        Div words = new Div(new H2(getTranslation("linkedin.title")), state, detail);
        words.addClassName("banner-words");
        add(icon, words, actions);
    }

    void changed(Runnable then) {
        changed = then;
    }

    void show(LinkedInAccount account) {
        String code = account.state().name().toLowerCase(Locale.ROOT);
        getElement().setAttribute("data-state", code);
        String member = account.member() == null ? "" : account.member();
        state.setText(getTranslation("linkedin.state." + code, member));
        detail.setText(
                account.expiresAt() == null || account.state() == State.NONE
                        ? getTranslation("linkedin.detail." + code)
                        : getTranslation("linkedin.expires", Moments.day(account.expiresAt(), getLocale())));
        connectText.setText(
                getTranslation(account.state() == State.RECONNECT ? "linkedin.reconnect" : "linkedin.connect"));
        connect.setVisible(account.state() != State.CONNECTED);
        disconnect.setVisible(account.state() != State.NONE);
    }

    private void ask() {
        new ConfirmDialog("linkedin.leave", () -> {
                    linkedIn.disconnect();
                    Toast.done(getTranslation("linkedin.disconnected"));
                    changed.run();
                })
                .open();
    }
}
