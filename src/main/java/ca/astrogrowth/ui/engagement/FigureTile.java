package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.Change;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.ui.kit.ChangeNote;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One figure of engagement, or the word that says that it is not given. */
class FigureTile extends Div {

    private final Span value = new Span();
    private final ChangeNote change = new ChangeNote();

    FigureTile(Metric metric) {
        addClassName("received");
        Span label = new Span(getTranslation("engagement." + metric.code()));
        label.addClassName("received-label");
        value.addClassName("received-value");
        add(label, value, change);
    }

    void show(@Nullable Long figure) {
        show(figure, Change.NONE);
    }

    void show(@Nullable Long figure, Change moved) {
        value.setText(figure == null ? getTranslation("engagement.unknown") : Numbers.whole(figure, getLocale()));
        value.setClassName("unknown", figure == null);
        change.show(moved);
    }
}
