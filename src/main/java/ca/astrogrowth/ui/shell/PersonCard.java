package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who is signed in. */
class PersonCard extends Div {

    PersonCard(SignedIn who) {
        addClassName("person");
        Span avatar = new Span(who.initials());
        avatar.addClassName("avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(who.name());
        name.addClassName("person-name");
        Span email = new Span(who.email());
        email.addClassName("person-email");
        Div words = new Div(name, email);
        words.addClassName("person-words");
        add(avatar, words);
    }
}
