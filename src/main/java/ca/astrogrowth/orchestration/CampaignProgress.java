package ca.astrogrowth.orchestration;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From the contents' statuses to the campaign's state. Looks at what is, so that it can be asked any number of times. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignProgress {

    private static final List<ContentStatus> ON_THE_WAY = List.of(ContentStatus.PENDING, ContentStatus.APPROVED);

    private final Campaigns campaigns;
    private final Contents contents;

    CampaignProgress(Campaigns campaigns, Contents contents) {
        this.campaigns = campaigns;
        this.contents = contents;
    }

    /** Something of this campaign's contents changed. */
    void look(UUID campaign) {
        CampaignId id = new CampaignId(campaign);
        var counts = contents.counts(id);
        if (counts.isEmpty() || counts.getOrDefault(ContentStatus.DRAFT, 0L) > 0) {
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
