package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.rights.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** What somebody is in the workspace, each with what it means. */
class RoleField extends Select<Role> {

    /** @param name for those who cannot see what it stands beside */
    RoleField(String name) {
        setAriaLabel(name);
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation("role." + role.code()));
        setRenderer(new ComponentRenderer<>(this::choice));
        addClassName("role-field");
    }

    private Div choice(Role role) {
        Span meaning = new Span(getTranslation("role." + role.code() + ".text"));
        meaning.addClassName("hint");
        Div choice = new Div(new Span(getTranslation("role." + role.code())), meaning);
        choice.addClassName("role-choice");
        return choice;
    }
}
