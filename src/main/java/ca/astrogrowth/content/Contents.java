package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The contents of the current workspace. */
@Service
public class Contents {

    /**
     * @param campaign only this campaign's, or null for all
     * @param status only these, or null for all
     */
    public Slice<ContentView> list(@Nullable CampaignId campaign, @Nullable ContentStatus status, Window window) {
        throw new IllegalStateException(campaign + "" + status + window);
    }

    public Optional<ContentView> find(ContentId id) {
        throw new IllegalStateException(id.toString());
    }

    public Optional<PublishableContent> publishable(ContentId id) {
        throw new IllegalStateException(id.toString());
    }

    /**
     * Approves a content that waits for it; it is then queued for publication.
     *
     * @throws ContentNotPendingException if its status does not allow it
     */
    public ContentView approve(ContentId id) {
        throw new IllegalStateException(id.toString());
    }

    /** @throws ContentNotPendingException if its status does not allow it */
    public ContentView reject(ContentId id, @Nullable String reason) {
        throw new IllegalStateException(id + "" + reason);
    }

    /** It is on LinkedIn. */
    public void published(ContentId id) {
        throw new IllegalStateException(id.toString());
    }

    /** LinkedIn refused it for good. @param reason translation key */
    public void failed(ContentId id, String reason) {
        throw new IllegalStateException(id + reason);
    }

    /** How many there are in each status; statuses without any are left out. */
    public Map<ContentStatus, Long> counts() {
        throw new IllegalStateException();
    }

    public Map<ContentStatus, Long> counts(CampaignId campaign) {
        throw new IllegalStateException(campaign.toString());
    }
}
