package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;

/** The workspace at hand; for those who belong to several, the way to another. */
class WorkspaceSwitcher extends Div {

    private final transient People people;

    WorkspaceSwitcher(SignedIn who, People people) {
        this.people = people;
        addClassName("workspace");
        List<Membership> memberships = people.memberships(who.person());
        if (memberships.size() > 1) {
            add(choice(who, memberships));
        } else {
            add(Glyph.SHOP.icon(), new Span(who.workspace()));
        }
    }

    private Select<Membership> choice(SignedIn who, List<Membership> memberships) {
        Select<Membership> select = new Select<>();
        select.setAriaLabel(getTranslation("shell.workspace"));
        select.setPrefixComponent(Glyph.SHOP.icon());
        select.setItems(memberships);
        select.setItemLabelGenerator(Membership::workspace);
        memberships.stream()
                .filter(membership -> membership.tenant().equals(who.tenant()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> enter(who, change.getValue()));
        return select;
    }

    /** The principal changes with the session's security context; every open tab then starts again in the new place. */
    private void enter(SignedIn who, Membership chosen) {
        people.in(who.person(), chosen.tenant()).ifPresent(next -> {
            Entrance.become(next);
            VaadinSession.getCurrent().getUIs().forEach(WorkspaceSwitcher::startAgain);
        });
    }

    private static void startAgain(UI ui) {
        ui.access(() -> ui.getPage().setLocation("."));
    }
}
