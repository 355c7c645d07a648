package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.palette.WorkspacePalette;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The workspace at hand; for those who belong to several, the way to another, found by words and by keys. */
class WorkspaceSwitcher extends Div {

    private final transient People people;

    WorkspaceSwitcher(SignedIn who, People people) {
        this.people = people;
        addClassName("workspace");
        List<Membership> memberships = people.memberships(who.person());
        if (memberships.size() > 1) {
            add(search(who, memberships));
        } else {
            add(Glyph.SHOP.icon(), new Span(who.workspace()));
        }
    }

    private Button search(SignedIn who, List<Membership> memberships) {
        Button button = new Button(who.workspace(), Glyph.SHOP.icon());
        button.addClassName("workspace-button");
        button.setAriaLabel(getTranslation("shell.workspace.now", who.workspace()));
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click ->
                WorkspacePalette.of(memberships, chosen -> enter(who, chosen)).open());
        return button;
    }

    private void enter(SignedIn who, Membership chosen) {
        people.enter(who.person(), chosen.tenant()).ifPresent(Entrance::startAgainAs);
    }
}
