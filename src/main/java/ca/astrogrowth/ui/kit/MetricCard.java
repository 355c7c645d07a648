package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.Change;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure and what it counts. */
public class MetricCard extends Div {

    private static final String UNKNOWN = "–";

    private final Span value = new Span();
    private final Span label;
    private final ChangeNote change = new ChangeNote();

    public MetricCard(Glyph glyph, String labelKey, Tone tone) {
        addClassNames("metric", "card");
        tone.on(this);
        Div icon = new Div(glyph.icon());
        icon.addClassName("metric-icon");
        value.addClassName("metric-value");
        label = new Span(getTranslation(labelKey));
        label.addClassName("metric-label");
        add(icon, value, label, change);
    }

    /** All of it leads to where the figure comes from. */
    public MetricCard leadingTo(String path) {
        Anchor link = Links.to(path, label);
        link.addClassName("metric-link");
        link.setRouterIgnore(path.startsWith("#"));
        add(link);
        return this;
    }

    /** A figure that may not be known. */
    public void showOrUnknown(Change now) {
        Long figure = now.now();
        value.setText(figure == null ? UNKNOWN : Numbers.whole(figure, getLocale()));
        change.show(now);
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
