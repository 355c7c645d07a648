package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.CampaignCard;
import ca.astrogrowth.ui.kit.CampaignRow;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.PageHeader;
import ca.astrogrowth.ui.kit.Visitor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** All campaigns, newest first. */
@Route(Links.CAMPAIGNS)
@PermitAll
class CampaignListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 12;

    private final transient Campaigns campaigns;
    private final transient Figures figures;
    private final KeyedList<CampaignRow, CampaignCard> list =
            new KeyedList<>(row -> row.campaign().id(), row -> new CampaignCard(row.campaign()), CampaignCard::show);
    private final More more;
    private final EmptyState empty;

    CampaignListView(Campaigns campaigns, Figures figures, LiveUpdates updates, Visitor visitor) {
        this.campaigns = campaigns;
        this.figures = figures;
        addClassName("screen");
        list.addClassName("campaign-list");
        Live<Slice<CampaignRow>> live = Live.on(this, updates, visitor.who().tenant(), this::read, this::show);
        more = new More(PAGE, live::now);
        empty = new EmptyState("empty-campaigns", "campaigns.empty", newCampaign());
        add(
                new PageHeader(getTranslation("nav.campaigns"), getTranslation("campaigns.lead"), newCampaign()),
                empty,
                list,
                more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("nav.campaigns"));
    }

    private Slice<CampaignRow> read() {
        return more.read(campaigns::list).map(campaign -> new CampaignRow(campaign, figures.of(campaign.id())));
    }

    private void show(Slice<CampaignRow> rows) {
        list.show(rows.items());
        empty.setVisible(rows.items().isEmpty());
        more.show(rows);
    }

    private Anchor newCampaign() {
        return Actions.primaryLink(Glyph.PLUS, getTranslation("action.new_campaign"), Links.NEW_CAMPAIGN);
    }
}
