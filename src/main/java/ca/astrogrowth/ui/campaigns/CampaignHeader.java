package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.metering.Spent;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.StatusBadge;
import ca.astrogrowth.ui.kit.Trades;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A campaign's name, state, trade, city, dates and cost. */
class CampaignHeader extends Header {

    private final H1 name = new H1();
    private final StatusBadge badge = new StatusBadge();
    private final Paragraph about = new Paragraph();
    private final Paragraph cost = new Paragraph();

    CampaignHeader(CampaignActions actions) {
        addClassName("page-header");
        about.addClassName("lead");
        cost.addClassName("cost");
        Div title = new Div(name, badge);
        title.addClassName("title-line");
        Div words = new Div(title, about, cost);
        words.addClassName("page-header-words");
        add(words, actions);
    }

    void show(CampaignView campaign, Spent spent) {
        name.setText(campaign.name());
        badge.show(campaign.state());
        String where = getTranslation(
                "campaign.where", Trades.of(campaign), campaign.locality().city());
        cost.setText(getTranslation(
                "campaign.cost",
                Numbers.dollars(spent.used(), getLocale()),
                Numbers.dollars(spent.cap(), getLocale())));
        String created = getTranslation("campaign.created", Moments.day(campaign.createdAt(), getLocale()));
        about.setText(
                campaign.completedAt() == null
                        ? where + " · " + created
                        : where + " · " + created + " · "
                                + getTranslation(
                                        "campaign.completed_on", Moments.day(campaign.completedAt(), getLocale())));
    }
}
