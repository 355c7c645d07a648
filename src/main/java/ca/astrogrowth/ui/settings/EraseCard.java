package ca.astrogrowth.ui.settings;

import ca.astrogrowth.privacy.Erasure;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** The end of the workspace, and the way back from it. */
class EraseCard extends Section {

    private final transient OwnData data;
    private final Paragraph text = new Paragraph();
    private final Button erase;
    private final Button keep;

    EraseCard(OwnData data, String workspace) {
        this.data = data;
        addClassNames("card", "form-card");
        text.addClassName("hint");
        erase = new Button(
                getTranslation("data.erase"),
                Glyph.TRASH.icon(),
                click -> new EraseDialog(workspace, this::ask).open());
        erase.addClassName("quiet-danger");
        keep = Actions.primary(Glyph.CHECK, getTranslation("data.keep"), this::takeBack);
        add(new H2(getTranslation("data.erase.card")), text, erase, keep);
        show(data.pending());
    }

    private void ask() {
        data.erase();
        show(data.pending());
    }

    private void takeBack() {
        if (data.takeBack()) {
            Toast.done(getTranslation("data.kept"));
        }
        show(data.pending());
    }

    private void show(Optional<Erasure> pending) {
        erase.setVisible(pending.isEmpty());
        keep.setVisible(pending.isPresent());
        text.setText(pending.map(end -> getTranslation("data.leaving", Moments.day(end.dueAt(), getLocale())))
                .orElseGet(() -> getTranslation("data.erase.lead")));
    }
}
