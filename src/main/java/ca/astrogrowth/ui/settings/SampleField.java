package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** One post, and the way to be rid of it. */
class SampleField extends Div {

    private final TextArea area = new TextArea();
    private final Button remove;

    SampleField(String text, Consumer<SampleField> removed) {
        addClassName("sample");
        area.setValue(text);
        area.setMaxRows(8);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> area.setInvalid(false));
        remove = Actions.bare(Glyph.TRASH, "", () -> removed.accept(this));
        add(area, remove);
    }

    void number(int number) {
        area.setLabel(getTranslation("voice.sample", number));
        String name = getTranslation("voice.remove", number);
        remove.setAriaLabel(name);
        remove.setTitle(name);
    }

    String text() {
        return area.getValue().strip();
    }

    boolean judge(int longest) {
        int length = text().length();
        area.setErrorMessage(getTranslation("voice.sample.long", length, longest));
        area.setInvalid(length > longest);
        return !area.isInvalid();
    }

    void focus() {
        area.focus();
    }
}
