package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The way out of the workspace. */
class LeaveCard extends Section {

    LeaveCard(Team team, String workspace) {
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("team.leave.text", workspace));
        text.addClassName("hint");
        Button leave = new Button(
                getTranslation("team.leave"),
                Glyph.SIGN_OUT.icon(),
                click -> new ConfirmDialog("team.leave.ask", team::leave).open());
        leave.addClassName("quiet-danger");
        add(new H2(getTranslation("team.leave.title")), text, leave);
    }
}
