package ca.astrogrowth.ui.settings;

import static ca.astrogrowth.accounts.Voice.LONGEST_SAMPLE;
import static ca.astrogrowth.accounts.Voice.MOST_SAMPLES;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Some posts of the workspace's own. */
class SampleFields extends Div {

    private final Div list = new Div();
    private final List<SampleField> fields = new ArrayList<>();
    private final Button add = Actions.plain(
            Glyph.PLUS, getTranslation("voice.add"), () -> another("").focus());

    SampleFields() {
        addClassName("samples");
        list.addClassName("samples");
        Paragraph text = new Paragraph(getTranslation("voice.samples.text", MOST_SAMPLES));
        text.addClassName("hint");
        add(new H3(getTranslation("voice.samples")), text, list, add);
    }

    void show(List<String> samples) {
        samples.forEach(this::another);
    }

    /** Those that were left empty are none. */
    List<String> texts() {
        return fields.stream()
                .map(SampleField::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Says which are too long, and whether none is. */
    boolean judge() {
        return fields.stream()
                .filter(field -> !field.judge(LONGEST_SAMPLE))
                .toList()
                .isEmpty();
    }

    private SampleField another(String text) {
        SampleField field = new SampleField(text, this::remove);
        fields.add(field);
        list.add(field);
        number();
        return field;
    }

    private void remove(SampleField field) {
        fields.remove(field);
        list.remove(field);
        number();
        add.focus();
    }

    private void number() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).number(i + 1);
        }
        add.setVisible(fields.size() < MOST_SAMPLES);
    }
}
