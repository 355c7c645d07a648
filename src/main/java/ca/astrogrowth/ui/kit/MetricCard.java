package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure and what it counts. */
public class MetricCard extends Div {

    private final Span value = new Span();

    public MetricCard(Glyph glyph, String labelKey, Tone tone) {
        addClassNames("metric", "card");
        tone.on(this);
        Div icon = new Div(glyph.icon());
        icon.addClassName("metric-icon");
        value.addClassName("metric-value");
        Span label = new Span(getTranslation(labelKey));
        label.addClassName("metric-label");
        add(icon, value, label);
    }

    public void show(long figure) {
        value.setText(Numbers.whole(figure, getLocale()));
    }
}
