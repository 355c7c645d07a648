package ca.astrogrowth.leads.source;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * The Places API (New), each request booked for its campaign before it is made. All of it throws
 * {@link PlacesDeniedException} when asking again would not help, {@link PlacesUnavailableException} when it might, and
 * {@link ca.astrogrowth.metering.CapReachedException} when there is nothing left to pay with.
 *
 * @see <a href="https://developers.google.com/maps/documentation/places/web-service/text-search">Text Search (New)</a>
 */
@Component
public class GooglePlaces {

    private final PlacesClient client;
    private final Meter meter;
    private final RetryTemplate retries;

    GooglePlaces(PlacesClient client, Meter meter, PlacesConfig config) {
        this.client = client;
        this.meter = meter;
        this.retries = new RetryTemplate(RetryPolicy.builder()
                .includes(PlacesUnavailableException.class)
                .maxRetries(config.retries())
                .delay(config.retryDelay())
                .multiplier(2)
                .maxDelay(config.longestDelay())
                .jitter(config.retryDelay().dividedBy(2))
                .build());
    }

    public PlaceSearch search(CampaignId campaign, SearchTerms terms) {
        return new PlaceSearch() {

            @Override
            public IdPage ids(Area area, @Nullable String token) {
                var request = SearchText.Request.of(terms, area, token);
                return booked(campaign, Charge.PLACES_IDS, () -> client.search(request, SearchText.IDS_MASK))
                        .ids();
            }

            @Override
            public PlacePage places(Area area, @Nullable String token) {
                var request = SearchText.Request.of(terms, area, token);
                return booked(campaign, Charge.PLACES_PAGE, () -> client.search(request, FoundPlace.SEARCH_MASK))
                        .page();
            }
        };
    }

    /** @return empty when the identifier is obsolete, so that what is kept under it must be forgotten or found anew */
    public Optional<Place> details(CampaignId campaign, String placeId) {
        try {
            return Optional.of(booked(campaign, Charge.PLACES_DETAILS, () -> client.details(placeId))
                    .place());
        } catch (PlaceGoneException e) {
            return Optional.empty();
        }
    }

    /** Google bills good answers only. When nobody knows whether it gave one, the booking stands. */
    private <T> T booked(CampaignId campaign, Charge charge, Supplier<T> call) {
        return retries.<T>invoke(() -> {
            UUID booking = meter.charge(campaign.value(), charge);
            try {
                return call.get();
            } catch (PlacesUnavailableException e) {
                if (!e.isPerhapsBilled()) {
                    meter.refund(booking);
                }
                throw e;
            } catch (PlacesDeniedException | PlaceGoneException e) {
                meter.refund(booking);
                throw e;
            }
        });
    }
}
