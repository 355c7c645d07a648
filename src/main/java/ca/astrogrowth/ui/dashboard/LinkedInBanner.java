package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.publishing.LinkedInAccount.State;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Nothing can be published yet, or no longer: says so and leads to the cure. */
class LinkedInBanner extends Aside {

    private final H2 title = new H2();
    private final Paragraph text = new Paragraph();

    LinkedInBanner() {
        addClassNames("banner", "card");
        Div icon = new Div(Glyph.LINKEDIN.icon());
        icon.addClassName("banner-icon");
        Div words = new Div(title, text);
        words.addClassName("banner-words");
        Anchor connect = Links.toLinkedIn("member", new Span(getTranslation("linkedin.connect")));
        connect.addClassNames("button", "button-linkedin");
        add(icon, words, Allowed.only(Right.LINKEDIN, connect));
    }

    void show(LinkedInStatus account) {
        setVisible(account.state() != State.CONNECTED);
        String key = account.state() == State.RECONNECT ? "linkedin.banner.reconnect" : "linkedin.banner.none";
        title.setText(getTranslation(key + ".title"));
        text.setText(getTranslation(key + ".text"));
    }
}
