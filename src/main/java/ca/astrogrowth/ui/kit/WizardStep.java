package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One question of a wizard. */
public abstract class WizardStep extends Section {

    /** @param key of its texts: {@code key.title} and {@code key.text} */
    protected WizardStep(String key) {
        addClassName("wizard-step");
        Paragraph text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("lead");
        add(new H2(getTranslation(key + ".title")), text);
    }

    /** Tells beside the field what is missing or wrong. @return whether the answer is good */
    public abstract boolean check();

    /** Puts the person where they answer. */
    public abstract void begin();
}
