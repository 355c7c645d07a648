package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;

/** Whether good contents go out without being looked at, and what good means. Saved as soon as it changes. */
class ApprovalCard extends Section {

    private static final int LEAST = 50;
    private static final int MOST = 100;
    private static final int STEP = 5;

    private final transient Workspace workspace;
    private final Checkbox automatic = new Checkbox(getTranslation("approval.automatic"));
    private final IntegerField threshold = new IntegerField(getTranslation("approval.threshold"));
    private final Paragraph meaning = new Paragraph();

    ApprovalCard(Workspace workspace) {
        this.workspace = workspace;
        addClassNames("card", "form-card");
        Preferences preferences = workspace.preferences();
        automatic.addClassName("switch");
        automatic.setValue(preferences.autoApprove());
        threshold.setValue(preferences.threshold().value());
        threshold.setMin(LEAST);
        threshold.setMax(MOST);
        threshold.setStep(STEP);
        threshold.setStepButtonsVisible(true);
        threshold.setManualValidation(true);
        threshold.setErrorMessage(getTranslation("approval.threshold.wrong", LEAST, MOST));
        meaning.addClassName("hint");
        automatic.addValueChangeListener(change -> save());
        threshold.addValueChangeListener(change -> save());
        explain();
        add(new H2(getTranslation("approval.title")), automatic, threshold, meaning);
    }

    private void save() {
        Integer value = threshold.getValue();
        boolean good = value != null && value >= LEAST && value <= MOST;
        threshold.setInvalid(!good);
        explain();
        if (good) {
            workspace.save(new Preferences(automatic.getValue(), new Score(value)));
            Toast.done(getTranslation("profile.saved"));
        }
    }

    private void explain() {
        threshold.setVisible(automatic.getValue());
        meaning.setText(
                automatic.getValue()
                        ? getTranslation("approval.meaning.on", String.valueOf(threshold.getValue()))
                        : getTranslation("approval.meaning.off"));
    }
}
