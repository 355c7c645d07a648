package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The leads of the current workspace. */
@Service
public class Leads {

    public Slice<LeadView> of(CampaignId campaign, Window window) {
        throw new IllegalStateException(campaign.toString() + window);
    }

    public Optional<LeadView> find(LeadId id) {
        throw new IllegalStateException(id.toString());
    }

    public Optional<LeadBrief> brief(LeadId id) {
        throw new IllegalStateException(id.toString());
    }

    public long count() {
        throw new IllegalStateException();
    }

    public long count(CampaignId campaign) {
        throw new IllegalStateException(campaign.toString());
    }

    /** Municipalities that a campaign can look in, best match first, for suggestions while typing. */
    public java.util.List<String> citiesLike(String start, int most) {
        throw new IllegalStateException(start + most);
    }

    /** Whether a campaign can look in this city. */
    public boolean knowsCity(ca.astrogrowth.common.Locality locality) {
        throw new IllegalStateException(locality.city());
    }
}
