package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Invitation;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** Somebody who was asked and has not answered: as what, until when, and what can be done about it. */
class InvitationItem extends ListItem {

    InvitationItem(Invitation invitation, Team team, Runnable changed) {
        addClassName("team-item");
        Span email = new Span(invitation.email());
        email.addClassName("team-name");
        Span state = new Span(getTranslation(
                invitation.over() ? "team.over" : "team.until",
                getTranslation("role." + invitation.role().code()),
                Moments.day(invitation.expiresAt(), getLocale())));
        state.addClassName("hint");
        Div words = new Div(email, state);
        words.addClassName("team-words");
        Button again = Actions.bare(
                Glyph.REFRESH,
                getTranslation("team.again", invitation.email()),
                () -> team.sendAgain(invitation, changed));
        again.setDisableOnClick();
        Button revoke = Actions.bare(
                Glyph.CLOSE, getTranslation("team.revoke", invitation.email()), () -> team.revoke(invitation, changed));
        revoke.setDisableOnClick();
        add(words, again, revoke);
    }
}
