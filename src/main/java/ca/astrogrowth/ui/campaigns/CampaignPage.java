package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.metering.Spent;

/** All that a campaign's page shows, read at one moment. */
record CampaignPage(
        CampaignView campaign,
        CampaignFigures figures,
        Spent spent,
        Slice<LeadView> leads,
        Slice<ContentView> contents) {}
