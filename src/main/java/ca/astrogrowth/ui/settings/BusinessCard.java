package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The business itself. */
class BusinessCard extends Section {

    private final transient Workspace workspace;
    private final BusinessForm form;

    BusinessCard(Workspace workspace) {
        this.workspace = workspace;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("profile.business.text"));
        text.addClassName("hint");
        form = new BusinessForm(workspace.profile());
        Button save = Actions.primary(Glyph.CHECK, getTranslation("action.save"), this::save);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(new H2(getTranslation("profile.business")), text, form, actions);
    }

    private void save() {
        form.profile().ifPresent(profile -> {
            workspace.save(profile);
            Toast.done(getTranslation("profile.saved"));
        });
    }
}
