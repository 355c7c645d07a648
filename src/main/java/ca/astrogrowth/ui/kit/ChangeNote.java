package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.Change;
import com.vaadin.flow.component.html.Span;

/** How much more or less than the thirty days before; nothing when there is nothing to compare with. */
public class ChangeNote extends Span {

    public ChangeNote() {
        addClassName("change");
        setVisible(false);
    }

    public void show(Change change) {
        Double fraction = change.fraction();
        setVisible(fraction != null);
        if (fraction != null) {
            setText(getTranslation("change.month", Numbers.change(fraction, getLocale())));
            (Math.round(fraction * 100) < 0 ? Tone.WAITING : fraction > 0 ? Tone.GOOD : Tone.QUIET).on(this);
        }
    }
}
