package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.dialog.Dialog;

/** Switches a second step on, above the profile. A touch beside it does not close it: codes are shown only once. */
class StepDialog extends Dialog {

    StepDialog(SecondSteps steps, Visitor visitor, Runnable changed) {
        addClassName("step-dialog");
        setHeaderTitle(getTranslation("step.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new StepForm(steps, visitor, getFooter()::removeAll, this::close));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                changed.run();
            }
        });
    }
}
