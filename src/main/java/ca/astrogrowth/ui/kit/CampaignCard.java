package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignView;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A campaign in a list; all of it leads to its page. */
public class CampaignCard extends Div {

    private final H3 name = new H3();
    private final Paragraph where = new Paragraph();
    private final StatusBadge badge = new StatusBadge();
    private final CampaignSteps steps = new CampaignSteps();
    private final Span leads = new Span();
    private final Span contents = new Span();
    private final Span published = new Span();

    public CampaignCard(CampaignView campaign) {
        addClassNames("card", "campaign-card");
        Image trade = new Image("images/trades/" + campaign.industry().code() + ".svg", "");
        trade.addClassName("trade");
        Div words = new Div(Links.to(Links.campaign(campaign.id()), name), where);
        words.addClassName("campaign-card-words");
        Div figures = new Div(
                figure(leads, "figures.leads"),
                figure(contents, "figures.contents"),
                figure(published, "figures.published"));
        figures.addClassName("campaign-card-figures");
        add(trade, words, badge, steps, figures);
    }

    public void show(CampaignRow row) {
        CampaignView campaign = row.campaign();
        CampaignFigures figures = row.figures();
        name.setText(campaign.name());
        where.setText(getTranslation(
                "campaign.where", Trades.of(campaign), campaign.locality().city()));
        badge.show(campaign.state());
        steps.show(campaign);
        leads.setText(Numbers.whole(figures.leads(), getLocale()));
        contents.setText(Numbers.whole(figures.contents(), getLocale()));
        published.setText(Numbers.whole(figures.published(), getLocale()));
    }

    private Div figure(Span value, String key) {
        value.addClassName("figure-value");
        Div figure = new Div(value, new Span(getTranslation(key)));
        figure.addClassName("figure");
        return figure;
    }
}
