package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.Change;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure and what it counts. */
public class MetricCard extends Div {

    private final Span value = new Span();
    private final ChangeNote change = new ChangeNote();

    public MetricCard(Glyph glyph, String labelKey, Tone tone) {
        addClassNames("metric", "card");
        tone.on(this);
        Div icon = new Div(glyph.icon());
        icon.addClassName("metric-icon");
        value.addClassName("metric-value");
        Span label = new Span(getTranslation(labelKey));
        label.addClassName("metric-label");
        add(icon, value, label, change);
    }

    /** @param moved beside the same stretch of time before */
    public void show(long figure, Change moved) {
        show(figure);
        change.show(moved);
    }

    public void show(long figure) {
        value.setText(Numbers.whole(figure, getLocale()));
    }
}
