package ca.astrogrowth.orchestration;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.Leads;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the contents' statuses to the campaign's state. Looks at what is, so that it can be asked any number of times. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignProgress {

    /** Before it, news can only be of the contents of leads that the campaign had when it was asked for more. */
    private static final EnumSet<CampaignState> WRITING_AND_LATER =
            EnumSet.of(CampaignState.GENERATING, CampaignState.PUBLISHING, CampaignState.COMPLETED);

    private static final List<ContentStatus> ON_THE_WAY =
            List.of(ContentStatus.PENDING, ContentStatus.WITH_CLIENT, ContentStatus.APPROVED, ContentStatus.SCHEDULED);

    private final Campaigns campaigns;
    private final Leads leads;
    private final Contents contents;

    CampaignProgress(Campaigns campaigns, Leads leads, Contents contents) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.contents = contents;
    }

    /** The search is over. What tells of the contents may have overtaken it. */
    void leadsReady(UUID campaign) {
        campaigns.advance(new CampaignId(campaign), CampaignState.GENERATING);
        look(campaign);
    }

    /** Something of this campaign's contents changed. */
    void look(UUID campaign) {
        CampaignId id = new CampaignId(campaign);
        if (campaigns.hold(id).filter(WRITING_AND_LATER::contains).isPresent()) {
            lookAt(id);
        }
    }

    private void lookAt(CampaignId id) {
        var counts = contents.counts(id);
        if (counts.isEmpty() || counts.getOrDefault(ContentStatus.DRAFT, 0L) > 0) {
            return;
        }
        if (contents.missing(leads.handedOn(id)) > 0) {
            return;
        }
        long whole = counts.values().stream().mapToLong(Long::longValue).sum();
        if (counts.getOrDefault(ContentStatus.FAILED, 0L) == whole) {
            campaigns.fail(id, "failure.content.all");
            return;
        }
        campaigns.advance(id, CampaignState.PUBLISHING);
        if (ON_THE_WAY.stream().noneMatch(counts::containsKey)) {
            campaigns.advance(id, CampaignState.COMPLETED);
        }
    }
}
