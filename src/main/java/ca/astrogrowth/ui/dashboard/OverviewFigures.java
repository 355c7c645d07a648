package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.MetricCard;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Div;

/** The workspace in four figures. */
class OverviewFigures extends Div {

    private final MetricCard leads = new MetricCard(Glyph.PEOPLE, "figures.leads", Tone.LIVE);
    private final MetricCard contents = new MetricCard(Glyph.CONTENT, "figures.contents", Tone.QUIET);
    private final MetricCard waiting = new MetricCard(Glyph.CLOCK, "figures.waiting", Tone.WAITING);
    private final MetricCard published = new MetricCard(Glyph.SEND, "figures.published", Tone.GOOD);

    OverviewFigures() {
        addClassName("metrics");
        add(leads, contents, waiting, published);
    }

    void show(Standing standing) {
        leads.show(standing.overview().leads(), standing.leads());
        contents.show(standing.overview().contents(), standing.contents());
        waiting.show(standing.overview().waiting());
        published.show(standing.overview().published(), standing.published());
    }
}
