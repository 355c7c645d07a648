package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import java.util.List;
import java.util.Map;

/** A campaign and its figures, as lists show it. */
public record CampaignRow(CampaignView campaign, CampaignFigures figures) {

    /** The figures of all by one statement. */
    public static List<CampaignRow> of(List<CampaignView> campaigns, Figures figures) {
        Map<CampaignId, CampaignFigures> known =
                figures.ofAll(campaigns.stream().map(CampaignView::id).toList());
        return campaigns.stream()
                .map(campaign -> new CampaignRow(campaign, known.getOrDefault(campaign.id(), CampaignFigures.NONE)))
                .toList();
    }
}
