package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.metering.Spent;
import ca.astrogrowth.ui.engagement.Trend;
import org.jspecify.annotations.Nullable;

/**
 * All that a campaign's page shows, read at one moment.
 *
 * @param coverage null for a campaign that has not searched
 * @param list the newest that was brought, or null
 */
record CampaignPage(
        CampaignView campaign,
        CampaignFigures figures,
        Trend trend,
        Spent spent,
        @Nullable Coverage coverage,
        @Nullable ImportView list,
        Slice<LeadView> leads,
        Slice<ContentView> contents) {}
