package ca.astrogrowth.ui.settings;

import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInApplication;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** The LinkedIn accounts: how each stands, in whose name posts appear, and the ways in and out. */
class LinkedInCard extends Section {

    private final transient LinkedIn linkedIn;
    private final Paragraph state = new Paragraph();
    private final Paragraph held = new Paragraph();
    private final Div accounts = new Div();
    private final Div ways = new Div();
    private Runnable changed = () -> {};

    LinkedInCard(LinkedIn linkedIn) {
        this.linkedIn = linkedIn;
        addClassNames("card", "form-card", "linkedin-card");
        state.addClassName("hint");
        held.addClassNames("note", "note-waiting");
        accounts.addClassName("linkedin-accounts");
        ways.addClassName("actions");
        add(new H2(getTranslation("linkedin.title")), state, held, accounts, ways);
    }

    void changed(Runnable then) {
        changed = then;
    }

    void show(LinkedInStatus status) {
        getElement().setAttribute("data-state", status.state().code());
        state.setText(getTranslation("linkedin.detail." + status.state().code()));
        held.setVisible(status.held() > 0);
        held.setText(getTranslation("linkedin.held", status.held()));
        accounts.removeAll();
        status.accounts().forEach(account -> accounts.add(new LinkedInAccountItem(account, linkedIn, changed)));
        ways.removeAll();
        Arrays.stream(LinkedInApplication.values())
                .filter(linkedIn::offers)
                .filter(application ->
                        status.accounts().stream().noneMatch(account -> account.application() == application))
                .forEach(application -> ways.add(connect(application)));
    }

    private Anchor connect(LinkedInApplication application) {
        Span words = new Span(getTranslation("linkedin.connect." + application.code()));
        Anchor link = Links.toLinkedIn(application.code(), Glyph.LINKEDIN.icon(), words);
        link.addClassName("button");
        if (application == LinkedInApplication.MEMBER) {
            link.addClassName("button-linkedin");
        }
        return link;
    }
}
