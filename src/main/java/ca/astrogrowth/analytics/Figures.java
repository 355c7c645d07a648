package ca.astrogrowth.analytics;

import ca.astrogrowth.campaigns.CampaignId;
import org.springframework.stereotype.Service;

/** Figures of the current workspace. */
@Service
public class Figures {

    public Overview overview() {
        throw new IllegalStateException();
    }

    public CampaignFigures of(CampaignId campaign) {
        throw new IllegalStateException(campaign.toString());
    }

    /** @param waiting contents that wait for a person */
    public record Overview(long campaigns, long leads, long contents, long waiting, long published) {}
}
