package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadProgress;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.metering.Spent;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.engagement.Trend;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a campaign's page shows, read at one moment.
 *
 * @param coverage null for a campaign that has not searched
 * @param list the newest that was brought, or null
 * @param next what leaves next, or null
 * @param unwritten how many leads nothing was written about
 * @param zone by which its posts are timed
 * @param leads empty on a wide screen, whose grid reads for itself
 */
record CampaignPage(
        CampaignView campaign,
        CampaignFigures figures,
        LeadProgress progress,
        Map<ContentStatus, Long> statuses,
        @Nullable PublicationView next,
        long unwritten,
        ZoneId zone,
        Trend trend,
        Spent spent,
        @Nullable Coverage coverage,
        @Nullable ImportView list,
        Slice<LeadView> leads,
        Slice<ContentView> contents) {}
