package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.ScoreBreakdown;
import ca.astrogrowth.ui.kit.ScoreRing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What a content is worth, and why. */
class QualityCard extends Section {

    private final ScoreRing ring = new ScoreRing("content.score");
    private final ScoreBreakdown reasons = new ScoreBreakdown("quality.");

    QualityCard() {
        addClassNames("card", "quality");
        Div words = new Div(
                new H2(getTranslation("content.quality")), new Paragraph(getTranslation("content.quality.text")));
        Div head = new Div(ring, words);
        head.addClassName("quality-head");
        add(head, reasons);
    }

    void show(ContentView content) {
        setVisible(content.score() != null);
        if (content.score() != null) {
            ring.show(content.score());
            reasons.show(content.reasons());
        }
    }
}
