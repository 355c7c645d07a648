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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/**
 * The workspace at hand; for those who belong to several, the way to another: a list of a few, a search among many. What
 * one is in each stands beside it.
 */
class WorkspaceSwitcher extends Div {

    private static final int A_FEW = 5;

    private final transient People people;

    WorkspaceSwitcher(SignedIn who, People people) {
        this.people = people;
        addClassName("workspace");
        List<Membership> memberships = people.memberships(who.person());
        if (memberships.size() > A_FEW) {
            add(search(who, memberships));
        } else if (memberships.size() > 1) {
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
        select.setRenderer(new ComponentRenderer<>(this::line));
        memberships.stream()
                .filter(membership -> membership.tenant().equals(who.tenant()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> enter(who, change.getValue()));
        return select;
    }

    private Div line(Membership membership) {
        Span role = new Span(getTranslation("role." + membership.role().code()));
        role.addClassName("hint");
        Div line = new Div(new Span(membership.workspace()), role);
        line.addClassName("workspace-line");
        return line;
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
