package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Ageing;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Place;
import ca.astrogrowth.leads.source.PlacesDeniedException;
import ca.astrogrowth.leads.source.PlacesUnavailableException;
import ca.astrogrowth.metering.CapReachedException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Keeps what is known of the current workspace's leads within its terms: what is about to expire is fetched again while its
 * campaign runs and its budget allows, and what has expired is forgotten. May be repeated; not to be called in a
 * transaction.
 */
@Service
public class LeadUpkeep {

    private static final Logger log = LoggerFactory.getLogger(LeadUpkeep.class);
    private static final int MOST_CAMPAIGNS = 500;

    private final Campaigns campaigns;
    private final Ageing ageing;
    private final Register register;
    private final GooglePlaces places;
    private final Clock clock;

    LeadUpkeep(Campaigns campaigns, Ageing ageing, Register register, GooglePlaces places, Clock clock) {
        this.campaigns = campaigns;
        this.ageing = ageing;
        this.register = register;
        this.places = places;
        this.clock = clock;
    }

    public void night() {
        campaigns.active(MOST_CAMPAIGNS).stream().map(CampaignView::id).forEach(this::refreshAsFarAsItGoes);
        ageing.forgetWhatExpired();
    }

    /** One campaign's cap is no other's. What is not refreshed is forgotten, as the terms ask. */
    private void refreshAsFarAsItGoes(CampaignId campaign) {
        try {
            refresh(campaign);
        } catch (CapReachedException | PlacesDeniedException | PlacesUnavailableException e) {
            log.warn("Not everything of campaign {} could be refreshed: {}", campaign, e.getMessage());
        }
    }

    private void refresh(CampaignId campaign) {
        for (String place : ageing.aboutToExpire(campaign)) {
            places.details(campaign, place).ifPresent(found -> refresh(campaign, place, found));
        }
    }

    private void refresh(CampaignId campaign, String place, Place found) {
        ageing.closed(campaign, place, found.closed());
        Finding.of(place, Source.GOOGLE_PLACES, found.facts(clock.instant()))
                .ifPresent(finding -> register.add(campaign, 0, List.of(finding)));
    }
}
