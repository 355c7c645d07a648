package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** How the business speaks in its posts. */
class VoiceCard extends Section {

    private final transient Workspace workspace;
    private final VoiceForm form;

    VoiceCard(Workspace workspace) {
        this.workspace = workspace;
        addClassNames("card", "form-card");
        Paragraph text = new Paragraph(getTranslation("voice.text"));
        text.addClassName("hint");
        form = new VoiceForm(workspace.voice());
        Div actions = new Div(Actions.primary(Glyph.CHECK, getTranslation("voice.save"), this::save));
        actions.addClassName("actions");
        add(new H2(getTranslation("voice.title")), text, form, actions);
    }

    private void save() {
        form.voice().ifPresent(voice -> {
            workspace.save(voice);
            Toast.done(getTranslation("profile.saved"));
        });
    }
}
