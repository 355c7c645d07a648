package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.leads.Municipalities.Municipality;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.pipeline.Choice;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.Area;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Place;
import ca.astrogrowth.leads.source.PlacePage;
import ca.astrogrowth.leads.source.PlacesDeniedException;
import ca.astrogrowth.leads.source.PlacesUnavailableException;
import ca.astrogrowth.leads.source.Tiling;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.metering.Meter;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for a launched campaign's leads. Each page is kept as soon as it comes, so a search that is interrupted goes on
 * from what there is.
 */
@Component
class Prospecting implements EventHandler<CampaignLaunched> {

    private static final Logger log = LoggerFactory.getLogger(Prospecting.class);

    /** After it the event would be a dead letter, and nobody would be told why. */
    private static final int LAST_ATTEMPT = 5;

    /** Some 10 dollars. Only a territory where nearly all is closed, known or elsewhere comes near. */
    private static final int MOST_PAGES = 300;

    private final Municipalities municipalities;
    private final GooglePlaces places;
    private final Register register;
    private final Choice choice;
    private final Meter meter;
    private final Outbox outbox;
    private final Clock clock;

    Prospecting(
            Municipalities municipalities,
            GooglePlaces places,
            Register register,
            Choice choice,
            Meter meter,
            Outbox outbox,
            Clock clock) {
        this.municipalities = municipalities;
        this.places = places;
        this.register = register;
        this.choice = choice;
        this.meter = meter;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Subscription<CampaignLaunched> subscription() {
        return Subscription.of("leads.prospecting", CampaignLaunched.TOPIC, CampaignLaunched.class)
                .concurrently(4);
    }

    @Override
    public void handle(CampaignLaunched event, Delivery delivery) {
        municipalities
                .find(event.locality())
                .ifPresentOrElse(
                        city -> prospect(event, city, delivery), () -> fail(event, "failure.city.unknown", delivery));
    }

    private void prospect(CampaignLaunched event, Municipality city, Delivery delivery) {
        try {
            search(event, city);
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
        if (register.room(campaign, event.targetLeads()) == 0) {
            return;
        }
        new Tiling(
                        (area, token) -> page(event, area, token),
                        found -> register.fill(campaign, event.targetLeads(), findings(found, city)) > 0,
                        MOST_PAGES)
                .search(city.area());
    }

    private PlacePage page(CampaignLaunched event, Area area, @Nullable String token) {
        PlacePage page = places.search(event.industry(), area, token);
        meter.used("places", GooglePlaces.OPERATION, 1);
        return page;
    }

    private List<Finding> findings(List<Place> found, Municipality city) {
        return found.stream()
                .filter(place -> !place.closed() && !place.name().isBlank())
                .filter(place -> !municipalities.isElsewhere(place.city(), city))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Place place) {
        Facts facts = Facts.from(Source.GOOGLE_PLACES, clock.instant())
                .text(Field.NAME, place.name())
                .text(Field.CATEGORY, place.category())
                .address(place.address())
                .text(Field.CITY, place.city())
                .phone(place.phone())
                .website(place.website())
                .rating(place.rating())
                .reviews(place.reviews());
        if (place.location() != null) {
            facts.text(Field.LOCATION, place.location());
        }
        return new Finding(place.id(), Source.GOOGLE_PLACES, facts.list());
    }

    private void finish(CampaignLaunched event, Delivery delivery) {
        delivery.once(() -> choice.make(new CampaignId(event.campaignId()), event.targetLeads()));
    }

    private void fail(CampaignLaunched event, String reason, Delivery delivery) {
        delivery.once(() -> append(event, reason));
    }

    private void append(CampaignLaunched event, String reason) {
        outbox.append(ProspectingFailed.TOPIC, new ProspectingFailed(event.tenant(), event.campaignId(), reason));
    }
}
