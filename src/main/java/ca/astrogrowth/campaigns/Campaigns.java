package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The campaigns of the current workspace. */
@Service
public class Campaigns {

    /** A draft; {@link #launch} starts it. */
    public CampaignView create(NewCampaign campaign) {
        throw new IllegalStateException(campaign.name());
    }

    /** Starts a draft. It runs by itself from here. */
    public CampaignView launch(CampaignId id) {
        throw new IllegalStateException(id.toString());
    }

    /** Starts a failed campaign again where it stopped. */
    public CampaignView resume(CampaignId id) {
        throw new IllegalStateException(id.toString());
    }

    /** Moves on; does nothing when the campaign is already there or past it. */
    public void advance(CampaignId id, CampaignState next) {
        throw new IllegalStateException(id.toString() + next);
    }

    /** @param reason translation key */
    public void fail(CampaignId id, String reason) {
        throw new IllegalStateException(id + reason);
    }

    public Optional<CampaignView> find(CampaignId id) {
        throw new IllegalStateException(id.toString());
    }

    public Slice<CampaignView> list(Window window) {
        throw new IllegalStateException(window.toString());
    }

    /** Those that are running, newest first. */
    public List<CampaignView> active(int most) {
        throw new IllegalStateException(String.valueOf(most));
    }

    public long count() {
        throw new IllegalStateException();
    }
}
