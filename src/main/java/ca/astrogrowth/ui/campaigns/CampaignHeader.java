package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.StatusBadge;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A campaign's name, state, trade, city and dates. */
class CampaignHeader extends Header {

    private final H1 name = new H1();
    private final StatusBadge badge = new StatusBadge();
    private final Paragraph about = new Paragraph();

    CampaignHeader(CampaignActions actions) {
        addClassName("page-header");
        about.addClassName("lead");
        Div title = new Div(name, badge);
        title.addClassName("title-line");
        Div words = new Div(title, about);
        words.addClassName("page-header-words");
        add(words, actions);
    }

    void show(CampaignView campaign) {
        name.setText(campaign.name());
        badge.show(campaign.state());
        String where = getTranslation(
                "campaign.where",
                getTranslation("industry." + campaign.industry().code()),
                campaign.locality().city());
        String created = getTranslation("campaign.created", Moments.day(campaign.createdAt(), getLocale()));
        about.setText(
                campaign.completedAt() == null
                        ? where + " · " + created
                        : where + " · " + created + " · "
                                + getTranslation(
                                        "campaign.completed_on", Moments.day(campaign.completedAt(), getLocale())));
    }
}
