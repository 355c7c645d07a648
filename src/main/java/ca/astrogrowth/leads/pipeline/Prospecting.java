package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.leads.ProspectingFailed;
import ca.astrogrowth.leads.ProspectingPaused;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Municipalities;
import ca.astrogrowth.leads.source.Municipalities.Municipality;
import ca.astrogrowth.leads.source.PlaceSearch;
import ca.astrogrowth.leads.source.PlacesDeniedException;
import ca.astrogrowth.leads.source.PlacesUnavailableException;
import ca.astrogrowth.leads.source.SearchTerms;
import ca.astrogrowth.leads.source.SearchTurns;
import ca.astrogrowth.leads.source.Tiling;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.metering.CapReachedException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for a launched campaign's leads, and for more of them when it is launched again with a higher target. Each page is
 * kept as soon as it comes, so a search that stops, for whatever reason, goes on from there.
 */
@Component
class Prospecting implements EventHandler<CampaignLaunched> {

    private static final Logger log = LoggerFactory.getLogger(Prospecting.class);

    /** After it the event would be a dead letter, and nobody would be told why. */
    private static final int LAST_ATTEMPT = 5;

    private final Municipalities municipalities;
    private final GooglePlaces places;
    private final Register register;
    private final SearchBooks books;
    private final SearchTurns turns;
    private final Choice choice;
    private final Outbox outbox;

    Prospecting(
            Municipalities municipalities,
            GooglePlaces places,
            Register register,
            SearchBooks books,
            SearchTurns turns,
            Choice choice,
            Outbox outbox) {
        this.municipalities = municipalities;
        this.places = places;
        this.register = register;
        this.books = books;
        this.turns = turns;
        this.choice = choice;
        this.outbox = outbox;
    }

    @Override
    public Subscription<CampaignLaunched> subscription() {
        return Subscription.of("leads.prospecting", CampaignLaunched.TOPIC, CampaignLaunched.class)
                .concurrently(4);
    }

    @Override
    public void handle(CampaignLaunched event, Delivery delivery) {
        Optional<Municipality> city = municipalities.find(event.locality());
        if (city.isPresent()) {
            prospect(event, city.get(), delivery);
        } else if (municipalities.covers(event.locality().province())) {
            fail(event, "failure.city.unknown", delivery);
        } else {
            fail(event, "failure.city.province", delivery);
        }
    }

    private void prospect(CampaignLaunched event, Municipality city, Delivery delivery) {
        try {
            search(event, city);
        } catch (StoppedException e) {
            delivery.once(() -> {});
            return;
        } catch (CapReachedException e) {
            pause(event, e.reason(), delivery);
            return;
        } catch (PlacesDeniedException e) {
            log.error("Places refuses to search for campaign {}", event.campaignId(), e);
            fail(event, e.reason(), delivery);
            return;
        } catch (PlacesUnavailableException e) {
            if (delivery.attempt() < LAST_ATTEMPT) {
                throw e;
            }
            log.warn("Places stayed out of reach for campaign {}", event.campaignId(), e);
            fail(event, "failure.places.unavailable", delivery);
            return;
        }
        finish(event, delivery);
    }

    private void search(CampaignLaunched event, Municipality city) {
        CampaignId campaign = new CampaignId(event.campaignId());
        turns.during(campaign, holder -> {
            if (register.room(campaign, event.targetLeads()) > 0) {
                List<PlaceSearch> searches = SearchTerms.of(event.industry(), event.trade()).stream()
                        .map(terms -> places.search(campaign, terms))
                        .toList();
                new Tiling(searches, books.open(campaign, event.targetLeads(), city, holder)).search(city.area());
            }
        });
    }

    private void finish(CampaignLaunched event, Delivery delivery) {
        CampaignId campaign = new CampaignId(event.campaignId());
        delivery.once(() -> {
            if (!books.isStopped(campaign)) {
                choice.make(campaign, event.targetLeads());
            }
        });
    }

    private void pause(CampaignLaunched event, String reason, Delivery delivery) {
        delivery.once(() -> outbox.append(
                ProspectingPaused.TOPIC, new ProspectingPaused(event.tenant(), event.campaignId(), reason)));
    }

    private void fail(CampaignLaunched event, String reason, Delivery delivery) {
        delivery.once(() -> append(event, reason));
    }

    private void append(CampaignLaunched event, String reason) {
        outbox.append(ProspectingFailed.TOPIC, new ProspectingFailed(event.tenant(), event.campaignId(), reason));
    }
}
