package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.Score;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A score from 0 to 100 as a ring that fills. */
public class ScoreRing extends Div {

    private static final int GOOD = 70;
    private static final int FAIR = 45;
    private static final String RING = """
            <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
              <circle class="ring-track" cx="20" cy="20" r="17" pathLength="100"/>
              <circle class="ring-fill" cx="20" cy="20" r="17" pathLength="100" stroke-dasharray="%d 100"/>
            </svg>""";

    private final Svg ring = new Svg();
    private final Span figure = new Span();
    private final String labelKey;

    /** @param labelKey says what is scored; {0} is the score */
    public ScoreRing(String labelKey) {
        this.labelKey = labelKey;
        addClassName("score-ring");
        figure.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("role", "img");
        add(ring, figure);
    }

    public void show(Score score) {
        String text = String.valueOf(score.value());
        if (text.equals(figure.getText())) {
            return;
        }
        ring.setSvg(RING.formatted(score.value()));
        figure.setText(text);
        getElement().setAttribute("aria-label", getTranslation(labelKey, score.value()));
        tone(score.value()).on(this);
    }

    private static Tone tone(int score) {
        if (score >= GOOD) {
            return Tone.GOOD;
        }
        return score >= FAIR ? Tone.WAITING : Tone.BAD;
    }
}
