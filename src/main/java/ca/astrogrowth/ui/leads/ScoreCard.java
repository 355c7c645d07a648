package ca.astrogrowth.ui.leads;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.ScoreBreakdown;
import ca.astrogrowth.ui.kit.ScoreRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a lead's two scores, what it is made of, and what would raise it. */
class ScoreCard extends Section {

    private final ScoreRing ring;
    private final ScoreBreakdown reasons;
    private final @Nullable CorrectionNote correction;
    private final transient Function<LeadView, Score> score;
    private final transient Function<LeadView, List<ScoreLine>> lines;

    private ScoreCard(
            String key,
            ScoreBreakdown reasons,
            Function<LeadView, Score> score,
            Function<LeadView, List<ScoreLine>> lines,
            @Nullable CorrectionNote correction) {
        this.ring = new ScoreRing(key + ".of");
        this.reasons = reasons;
        this.score = score;
        this.lines = lines;
        this.correction = correction;
        addClassNames("card", "quality");
        Div words = new Div(new H2(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")));
        Div head = new Div(ring, words);
        head.addClassName("quality-head");
        add(head);
        if (correction != null) {
            add(correction);
        }
        add(reasons);
    }

    /** How well it can be reached; a person may know better. */
    static ScoreCard reach(CorrectionNote correction) {
        return new ScoreCard(
                "lead.score", ScoreBreakdown.withAdvice("lead.score."), LeadView::score, LeadView::reasons, correction);
    }

    /** How much there is to win. */
    static ScoreCard potential() {
        return new ScoreCard(
                "lead.potential",
                ScoreBreakdown.withAdvice("lead.potential."),
                LeadView::potential,
                LeadView::potentialReasons,
                null);
    }

    void show(LeadView lead) {
        ring.show(score.apply(lead));
        reasons.show(lines.apply(lead));
        if (correction != null) {
            correction.show(lead);
        }
    }
}
