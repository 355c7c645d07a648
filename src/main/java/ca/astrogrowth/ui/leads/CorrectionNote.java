package ca.astrogrowth.ui.leads;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What a person says the score is and why, beside the machine's. */
class CorrectionNote extends Div {

    private final Paragraph said = new Paragraph();
    private final Paragraph reason = new Paragraph();
    private final Paragraph calculated = new Paragraph();
    private final Div words = new Div(said, reason, calculated);
    private final Button correct;
    private final Button back;

    CorrectionNote(Runnable corrects, Runnable takesBack) {
        addClassName("correction");
        words.addClassName("correction-words");
        reason.addClassName("correction-reason");
        correct = new Button("", click -> corrects.run());
        back = new Button(getTranslation("lead.correct.back"), click -> takesBack.run());
        Div actions = Allowed.only(Right.WRITE, new Div(correct, back));
        actions.addClassName("actions");
        add(words, actions);
    }

    void show(LeadView lead) {
        LeadView.Correction correction = lead.correction();
        words.setVisible(correction != null);
        back.setVisible(correction != null);
        correct.setText(getTranslation(correction == null ? "lead.correct" : "lead.correct.again"));
        if (correction != null) {
            said.setText(getTranslation(
                    "lead.correct.said", correction.score().value(), Moments.day(correction.at(), getLocale())));
            reason.setText(getTranslation("lead.correct.reason", correction.reason()));
            calculated.setText(getTranslation(
                    "lead.correct.calculated", lead.machineScore().value()));
        }
    }
}
