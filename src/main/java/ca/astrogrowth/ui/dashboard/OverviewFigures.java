package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.MetricCard;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Div;

/** The workspace in four figures, each beside the thirty days before; each leads to where it comes from. */
class OverviewFigures extends Div {

    private final MetricCard leads =
            new MetricCard(Glyph.PEOPLE, "figures.leads", Tone.LIVE).leadingTo(Links.CAMPAIGNS);
    private final MetricCard contents =
            new MetricCard(Glyph.CONTENT, "figures.contents", Tone.QUIET).leadingTo(Links.CONTENTS);
    private final MetricCard published =
            new MetricCard(Glyph.SEND, "figures.posts", Tone.GOOD).leadingTo(Links.CONTENTS + "?statut=published");
    private final MetricCard engagement =
            new MetricCard(Glyph.STAR, "figures.engagement", Tone.WAITING).leadingTo("#" + DashboardView.ENGAGEMENT);

    OverviewFigures() {
        addClassName("metrics");
        add(leads, contents, published, engagement);
    }

    void show(Standing standing) {
        leads.show(standing.overview().leads(), standing.leads());
        contents.show(standing.overview().contents(), standing.contents());
        published.show(standing.overview().published(), standing.published());
        engagement.showOrUnknown(standing.engagement().acts());
    }
}
