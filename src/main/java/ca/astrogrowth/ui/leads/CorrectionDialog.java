package ca.astrogrowth.ui.leads;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;

/** What the score should be, and why. */
class CorrectionDialog extends Dialog {

    private static final int STEP = 5;
    private static final int HIGHEST = 100;

    private final IntegerField score = new IntegerField(getTranslation("lead.correct.score"));
    private final TextArea reason = new TextArea(getTranslation("lead.correct.why"));

    CorrectionDialog(LeadView lead, BiConsumer<Score, String> corrected) {
        addClassName("confirm");
        setHeaderTitle(getTranslation("lead.correct.title"));
        score.setMin(0);
        score.setMax(HIGHEST);
        score.setStep(STEP);
        score.setStepButtonsVisible(true);
        score.setManualValidation(true);
        score.setValue(lead.score().value());
        score.addValueChangeListener(change -> score.setInvalid(false));
        reason.setMaxLength(LeadDesk.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setPlaceholder(getTranslation("lead.correct.why.example"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        if (lead.correction() != null) {
            reason.setValue(lead.correction().reason());
        }
        Paragraph text = new Paragraph(
                getTranslation("lead.correct.text", lead.machineScore().value()));
        add(text, score, reason);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button save = new Button(getTranslation("action.save"), click -> save(corrected));
        save.makePrimary();
        getFooter().add(back, save);
    }

    private void save(BiConsumer<Score, String> corrected) {
        Integer value = score.getValue();
        String why = reason.getValue().strip();
        score.setErrorMessage(getTranslation("lead.correct.score.wrong"));
        score.setInvalid(value == null || value < 0 || value > HIGHEST);
        reason.setErrorMessage(getTranslation("lead.correct.why.missing"));
        reason.setInvalid(why.isEmpty() || why.length() > LeadDesk.LONGEST_REASON);
        if (value != null && !score.isInvalid() && !reason.isInvalid()) {
            close();
            corrected.accept(new Score(value), why);
        }
    }
}
