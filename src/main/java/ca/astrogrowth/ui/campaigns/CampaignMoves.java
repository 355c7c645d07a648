package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.metering.Estimates;
import ca.astrogrowth.metering.Meter;
import org.springframework.stereotype.Component;

/** What the buttons of a campaign's page do. */
@Component
class CampaignMoves {

    private final Campaigns campaigns;
    private final Meter meter;
    private final Estimates estimates;

    CampaignMoves(Campaigns campaigns, Meter meter, Estimates estimates) {
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
