package ca.astrogrowth.analytics;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.Leads;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the current workspace. */
@Service
@Transactional(readOnly = true)
public class Figures {

    private final Campaigns campaigns;
    private final Leads leads;
    private final Contents contents;

    Figures(Campaigns campaigns, Leads leads, Contents contents) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.contents = contents;
    }

    public Overview overview() {
        var counts = contents.counts();
        return new Overview(
                campaigns.count(),
                leads.count(),
                total(counts),
                counts.getOrDefault(ContentStatus.PENDING, 0L),
                counts.getOrDefault(ContentStatus.PUBLISHED, 0L));
    }

    public CampaignFigures of(CampaignId campaign) {
        var counts = contents.counts(campaign);
        return new CampaignFigures(
                leads.count(campaign),
                total(counts),
                counts.getOrDefault(ContentStatus.PENDING, 0L),
                counts.getOrDefault(ContentStatus.PUBLISHED, 0L));
    }

    private static long total(Map<ContentStatus, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @param waiting contents that wait for a person */
    public record Overview(long campaigns, long leads, long contents, long waiting, long published) {}
}
