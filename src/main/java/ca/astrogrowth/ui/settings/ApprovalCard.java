package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** Whose yes a content needs, and what is good enough for nobody's. Saved as soon as it changes. */
class ApprovalCard extends Section {

    private static final int LEAST = 50;
    private static final int MOST = 100;
    private static final int STEP = 5;

    private final transient Workspace workspace;
    private final transient Contents contents;
    private final RadioButtonGroup<ApprovalMode> mode = new RadioButtonGroup<>(getTranslation("approval.mode"));
    private final IntegerField threshold = new IntegerField(getTranslation("approval.threshold"));
    private final Paragraph waiting = new Paragraph();

    ApprovalCard(Workspace workspace, Contents contents) {
        this.workspace = workspace;
        this.contents = contents;
        addClassNames("card", "form-card");
        Preferences preferences = workspace.preferences();
        mode.addClassNames("choices", "choices-told");
        mode.setItems(ApprovalMode.values());
        mode.setItemLabelGenerator(each -> getTranslation("approval.mode." + each.code()));
        mode.setRenderer(new ComponentRenderer<>(this::choice));
        mode.setValue(preferences.approval());
        threshold.setValue(preferences.threshold().value());
        threshold.setMin(LEAST);
        threshold.setMax(MOST);
        threshold.setStep(STEP);
        threshold.setStepButtonsVisible(true);
        threshold.setManualValidation(true);
        threshold.setErrorMessage(getTranslation("approval.threshold.wrong", LEAST, MOST));
        waiting.addClassName("hint");
        waiting.getElement().setAttribute("role", "status");
        mode.addValueChangeListener(change -> save());
        threshold.addValueChangeListener(change -> save());
        explain();
        add(new H2(getTranslation("approval.title")), mode, threshold, waiting);
    }

    private Div choice(ApprovalMode each) {
        Span name = new Span(getTranslation("approval.mode." + each.code()));
        Span meaning = new Span(getTranslation("approval.mode." + each.code() + ".text"));
        meaning.addClassName("hint");
        Div choice = new Div(name, meaning);
        choice.addClassName("role-choice");
        return choice;
    }

    private void save() {
        Integer value = threshold.getValue();
        boolean good = value != null && value >= LEAST && value <= MOST;
        threshold.setInvalid(!good);
        explain();
        if (good && mode.getValue() != null) {
            workspace.save(new Preferences(mode.getValue(), new Score(value)));
            Toast.done(getTranslation("profile.saved"));
        }
    }

    /** Who leaves a mode in which contents wait for the client is told beforehand what becomes of them. */
    private void explain() {
        threshold.setVisible(mode.getValue() == ApprovalMode.NONE);
        long many = contents.counts().getOrDefault(ContentStatus.WITH_CLIENT, 0L);
        waiting.setVisible(many > 0 && mode.getValue() == ApprovalMode.CLIENT);
        waiting.setText(getTranslation("approval.waiting", many));
    }
}
