package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ClientAnswer;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the client has to do with a content: that it waits for them, and what they said. */
class ClientCard extends Section {

    private final Paragraph words = new Paragraph();
    private final Anchor reach = Links.within(
            Links.PROFILE, "clients", new Span(getTranslation("client.card.reach")), Glyph.ARROW_RIGHT.icon());
    private final UnorderedList answers = new UnorderedList();
    private final Div actions;

    /** @param takeBack asks for the content back */
    ClientCard(Runnable takeBack) {
        addClassNames("card", "client-card");
        reach.addClassName("more-link");
        answers.addClassName("client-answers");
        actions = new Div(Allowed.only(
                Right.APPROVE, Actions.plain(Glyph.CLOSE, getTranslation("client.card.take_back"), takeBack)));
        actions.addClassName("decision");
        add(new H2(getTranslation("client.card.title")), words, reach, answers, actions);
    }

    void show(ContentPage page) {
        boolean waits = page.content().status() == ContentStatus.WITH_CLIENT;
        setVisible(waits || !page.details().answers().isEmpty());
        words.setVisible(waits);
        words.setText(getTranslation(page.reachable() ? "client.card.waits" : "client.card.nobody"));
        reach.setVisible(waits && !page.reachable() && Allowed.to(Right.APPROVE));
        actions.setVisible(waits);
        answers.removeAll();
        page.details().answers().forEach(answer -> answers.add(item(answer)));
    }

    private ListItem item(ClientAnswer answer) {
        Span what = new Span(
                answer.words() == null
                        ? getTranslation("client.card.approved", answer.name())
                        : getTranslation("client.card.asked", answer.name(), answer.words()));
        String at = Moments.minute(answer.at(), getLocale());
        Span when = new Span(answer.same() ? at : getTranslation("client.card.before", at));
        when.addClassName("hint");
        return new ListItem(what, when);
    }
}
