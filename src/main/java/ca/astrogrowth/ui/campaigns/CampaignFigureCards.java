package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.MetricCard;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Div;

/** A campaign in four figures. */
class CampaignFigureCards extends Div {

    private final MetricCard leads = new MetricCard(Glyph.PEOPLE, "figures.leads", Tone.LIVE);
    private final MetricCard contents = new MetricCard(Glyph.CONTENT, "figures.contents", Tone.QUIET);
    private final MetricCard waiting = new MetricCard(Glyph.CLOCK, "figures.waiting", Tone.WAITING);
    private final MetricCard published = new MetricCard(Glyph.SEND, "figures.published", Tone.GOOD);

    CampaignFigureCards() {
        addClassName("metrics");
        add(leads, contents, waiting, published);
    }

    void show(CampaignFigures figures) {
        leads.show(figures.leads());
        contents.show(figures.contents());
        waiting.show(figures.waiting());
        published.show(figures.published());
    }
}
