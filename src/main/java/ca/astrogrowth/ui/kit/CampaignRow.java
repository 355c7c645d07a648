package ca.astrogrowth.ui.kit;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignView;

/** A campaign and its figures, as lists show it. */
public record CampaignRow(CampaignView campaign, CampaignFigures figures) {}
