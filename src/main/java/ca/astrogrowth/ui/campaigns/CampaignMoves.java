package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.metering.Meter;
import org.springframework.stereotype.Component;

/** What the buttons of a campaign's page do. */
@Component
class CampaignMoves {

    private final Campaigns campaigns;
    private final ContentEditor editor;
    private final Meter meter;
    private final Estimates estimates;

    CampaignMoves(Campaigns campaigns, ContentEditor editor, Meter meter, Estimates estimates) {
        this.editor = editor;
        this.campaigns = campaigns;
        this.meter = meter;
        this.estimates = estimates;
    }

    void launch(CampaignId id) {
        campaigns.launch(id);
    }

    void resume(CampaignId id) {
        campaigns.resume(id);
    }

    /** @return whether it is paused now; it may have finished while its owner was asked */
    boolean pause(CampaignId id) {
        return campaigns.pause(id).state() == CampaignState.PAUSED;
    }

    void rename(CampaignId id, String name) {
        campaigns.rename(id, name);
    }

    void delete(CampaignId id) {
        campaigns.delete(id);
    }

    /** @return how many contents were asked for */
    int write(CampaignId id) {
        return editor.generateMissing(id);
    }

    /** @throws ca.astrogrowth.campaigns.LeadTargetException if somebody else has asked for so many that there is no room */
    void more(CampaignId id, int extra) {
        campaigns.more(id, extra);
    }

    /** Whoever comes second, in another window, raises nothing any more. */
    void raiseAndResume(CampaignId id, Money more) {
        if (campaigns
                .find(id)
                .filter(campaign -> campaign.state() == CampaignState.PAUSED)
                .isPresent()) {
            meter.raise(id.value(), more);
            campaigns.resume(id);
        }
    }

    Estimate estimate(Industry industry, int leads) {
        return estimates.of(industry, leads);
    }
}
