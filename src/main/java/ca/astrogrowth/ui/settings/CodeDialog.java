package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;

/** Asks for a code of the telephone, or a recovery code, before something about the second step is changed. */
class CodeDialog extends Dialog {

    private final CodeField code = new CodeField(getTranslation("step.ask"), false);

    /**
     * @param key of the texts: {@code key.title}, {@code key.text} and {@code key.confirm}
     * @param right changes it if the code is right
     */
    CodeDialog(String key, Predicate<String> right) {
        addClassName("step-dialog");
        setHeaderTitle(getTranslation(key + ".title"));
        Button go = Actions.primary(Glyph.CHECK, getTranslation(key + ".confirm"), () -> check(right));
        go.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(new Paragraph(getTranslation(key + ".text")), code);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void check(Predicate<String> right) {
        code.check(typed -> {
            boolean done = right.test(typed);
            if (done) {
                close();
            }
            return done;
        });
    }
}
