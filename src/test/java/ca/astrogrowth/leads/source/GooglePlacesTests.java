package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults.Injection;
import ca.astrogrowth.sandbox.RecordedCall;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.PlacesProvider;
import ca.astrogrowth.sandbox.places.Trade;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.client.RestClient;

class GooglePlacesTests {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Area MONTREAL = new Area(45.402, -73.980, 45.706, -73.474);
    private static final String KEY = "sandbox-places-key";
    private static final CampaignId CAMPAIGN = new CampaignId(UuidV7.next());

    private final Map<UUID, Charge> booked = new LinkedHashMap<>();
    private Sandbox sandbox;
    private GooglePlaces google;
    private PlaceSearch restaurants;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0, List.of(new PlacesProvider(CATALOGUE, KEY)));
        google = google(KEY, Duration.ofSeconds(10));
        restaurants = search(google, Industry.RESTAURANT);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void readsAPageWithWhatIsKnownAndWithoutWhatIsNot() {
        PlacePage page = restaurants.places(MONTREAL, null);

        assertThat(page.places()).hasSize(20).allSatisfy(place -> {
            assertThat(place.id()).startsWith("ChIJ");
            assertThat(place.name()).isNotBlank();
            assertThat(place.location()).matches("4\\d\\.\\d+,-7\\d\\.\\d+");
        });
        assertThat(page.places())
                .anySatisfy(place -> assertThat(place.phone()).startsWith("+1 "))
                .anySatisfy(place -> assertThat(place.city()).isEqualTo("Montréal"))
                .anySatisfy(place -> assertThat(place.postalCode()).matches("H\\d[A-Z] \\d[A-Z]\\d"))
                .anySatisfy(place -> assertThat(place.category()).isEqualTo("Restaurant français"));
        assertThat(page.next()).isNotNull();
        assertThat(booked.values()).containsExactly(Charge.PLACES_PAGE);
    }

    @Test
    void looksForNothingButIdentifiersForFree() {
        IdPage page = restaurants.ids(MONTREAL, null);

        assertThat(page.ids()).hasSize(20).allMatch(id -> id.startsWith("ChIJ"));
        assertThat(page.next()).isNotNull();
        assertThat(booked.values()).containsExactly(Charge.PLACES_IDS);
        assertThat(calls())
                .singleElement()
                .satisfies(call ->
                        assertThat(call.response()).contains("nextPageToken").doesNotContain("displayName"));
    }

    @Test
    void turnsThePageUntilTheThird() {
        PlacePage first = restaurants.places(MONTREAL, null);
        PlacePage second = restaurants.places(MONTREAL, first.next());
        PlacePage third = restaurants.places(MONTREAL, second.next());

        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
        assertThat(third.places()).hasSize(20);
        assertThat(third.next()).isNull();
    }

    @Test
    void opensThePageThatAFreeOneFoundWithAllItsFields() {
        IdPage first = restaurants.ids(MONTREAL, null);
        IdPage second = restaurants.ids(MONTREAL, first.next());

        PlacePage bought = restaurants.places(MONTREAL, first.next());

        assertThat(ids(bought)).isEqualTo(second.ids());
    }

    @ParameterizedTest
    @EnumSource(Industry.class)
    void everyTradeHasSearchesThatGoogleAccepts(Industry industry) {
        assertThat(SearchTerms.of(industry, null))
                .isNotEmpty()
                .allSatisfy(terms -> assertThat(google.search(CAMPAIGN, terms)
                                .ids(MONTREAL, null)
                                .ids())
                        .isNotEmpty());
    }

    @Test
    void looksForAnotherTradeInTheOwnersOwnWords() {
        PlaceSearch florists = google.search(
                CAMPAIGN, SearchTerms.of(Industry.OTHER, " fleuriste ").getFirst());

        assertThat(florists.places(MONTREAL, null).places())
                .isNotEmpty()
                .allMatch(place -> "Fleuriste".equals(place.category()));
    }

    @ParameterizedTest
    @EnumSource(value = Industry.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void tilingFindsEveryBusinessOfTheTradeInTheTerritory(Industry industry) {
        Set<String> expected = CATALOGUE.places().stream()
                .filter(place -> place.trade() == Trade.valueOf(industry.name()))
                .filter(place -> within(
                        MONTREAL, place.location().latitude(), place.location().longitude()))
                .map(ca.astrogrowth.sandbox.places.Place::id)
                .collect(Collectors.toSet());
        KeptLedger ledger = new KeptLedger(Integer.MAX_VALUE);
        List<PlaceSearch> searches = SearchTerms.of(industry, null).stream()
                .map(terms -> google.search(CAMPAIGN, terms))
                .toList();

        new Tiling(searches, ledger).search(MONTREAL);

        assertThat(expected).hasSizeGreaterThan(30);
        assertThat(ledger.leads).isEqualTo(expected);
        assertThat(booked.values().stream().filter(Charge.PLACES_PAGE::equals))
                .hasSize(ledger.tiles.values().stream().mapToInt(Tile::pages).sum());
    }

    @Test
    void readsOnePlaceAgain() {
        Place known = restaurants.places(MONTREAL, null).places().getFirst();

        assertThat(google.details(CAMPAIGN, known.id())).contains(known);
        assertThat(booked.values()).containsExactly(Charge.PLACES_PAGE, Charge.PLACES_DETAILS);
    }

    @Test
    void saysThatAPlaceIsGoneAndDoesNotPayForIt() {
        assertThat(google.details(CAMPAIGN, "ChIJnobodyknowsthisplace")).isEmpty();
        assertThat(booked).isEmpty();
    }

    @Test
    void saysThatAWrongKeyIsDeniedAndDoesNotPayForIt() {
        assertRefused(search(google("some-other-key", Duration.ofSeconds(10)), Industry.RESTAURANT), "denied");
    }

    @Test
    void saysThatARestrictedKeyIsDenied() {
        sandbox.faults().inject("places", Fault.FORBIDDEN, 1);

        assertRefused(restaurants, "denied");
    }

    @Test
    void saysThatASearchIsRefusedWhichGoogleDoesNotUnderstand() {
        assertRefused(google.search(CAMPAIGN, new SearchTerms("courtier", "no_such_type", false)), "refused");
    }

    @Test
    void aMaskThatGoogleDoesNotKnowIsRefusedAndNotAskedForAgain() {
        var request =
                SearchText.Request.of(SearchTerms.of(Industry.RESTAURANT, null).getFirst(), MONTREAL, null);

        assertThatThrownBy(() -> client(KEY, Duration.ofSeconds(10)).search(request, "places.nonsense"))
                .isInstanceOfSatisfying(
                        PlacesDeniedException.class,
                        e -> assertThat(e.isAboutUs()).isFalse())
                .hasMessageContaining("INVALID_ARGUMENT");
        assertThat(calls()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "FAILED", "DROP_BEFORE"})
    void asksAgainWhenGoogleIsBusy(Fault fault) {
        sandbox.faults().inject("places", fault, 2);

        assertThat(restaurants.places(MONTREAL, null).places()).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "FAILED"})
    void isUnavailableWhenGoogleStaysBusyAndPaysForNoneOfIt(Fault fault) {
        sandbox.faults().inject("places", fault, 3);

        assertThatThrownBy(() -> restaurants.places(MONTREAL, null)).isInstanceOf(PlacesUnavailableException.class);
        assertThat(calls()).hasSize(3);
        assertThat(booked).isEmpty();
    }

    /** Seen from the sender: what a busy machine adds to a wait makes it longer there, never shorter. */
    @Test
    void neverAsksAgainAtOnce() {
        var sent = new ArrayList<Long>();
        RestClient.Builder watched = RestClient.builder().requestInterceptor((request, body, execution) -> {
            sent.add(System.nanoTime());
            return execution.execute(request, body);
        });
        PlacesConfig config = config(KEY, Duration.ofSeconds(10));
        PlaceSearch patient =
                search(new GooglePlaces(new PlacesClient(watched, config), meter(), config), Industry.RESTAURANT);
        sandbox.faults().inject("places", Fault.THROTTLED, 2);

        patient.ids(MONTREAL, null);

        assertThat(sent).hasSize(3);
        for (int again = 1; again < sent.size(); again++) {
            assertThat(sent.get(again) - sent.get(again - 1))
                    .isGreaterThanOrEqualTo(config.retryDelay().toNanos() * 9 / 10);
        }
    }

    @Test
    void countsACallThatGoogleMayHaveAnswered() {
        sandbox.faults().inject("places", Fault.DROP_AFTER, 1);

        restaurants.places(MONTREAL, null);

        assertThat(booked.values()).containsExactly(Charge.PLACES_PAGE, Charge.PLACES_PAGE);
    }

    @Test
    void doesNotCountACallThatReachedNobody() {
        sandbox.close();

        assertThatThrownBy(() -> restaurants.places(MONTREAL, null)).isInstanceOf(PlacesUnavailableException.class);
        assertThat(booked).isEmpty();
    }

    @Test
    void doesNotWaitForeverForAnAnswer() {
        sandbox.faults().inject(new Injection("places", Fault.SLOW, 3, "", Duration.ofSeconds(20)));
        PlaceSearch hasty = search(google(KEY, Duration.ofMillis(200)), Industry.RESTAURANT);

        assertThatThrownBy(() -> hasty.ids(MONTREAL, null)).isInstanceOf(PlacesUnavailableException.class);
    }

    private void assertRefused(PlaceSearch refused, String how) {
        assertThatThrownBy(() -> refused.places(MONTREAL, null))
                .isInstanceOfSatisfying(
                        PlacesDeniedException.class, e -> assertThat(e.reason()).isEqualTo("failure.places." + how));
        assertThat(booked).isEmpty();
        assertThat(calls()).hasSize(1);
    }

    private static boolean within(Area area, double latitude, double longitude) {
        return new Town.Spot("", latitude, longitude).in(area);
    }

    private List<RecordedCall> calls() {
        return sandbox.calls().of("places");
    }

    private static Set<String> ids(PlacePage page) {
        return page.places().stream().map(Place::id).collect(Collectors.toSet());
    }

    private static PlaceSearch search(GooglePlaces google, Industry industry) {
        return google.search(CAMPAIGN, SearchTerms.of(industry, null).getFirst());
    }

    private GooglePlaces google(String key, Duration readTimeout) {
        return new GooglePlaces(client(key, readTimeout), meter(), config(key, readTimeout));
    }

    private PlacesClient client(String key, Duration readTimeout) {
        return new PlacesClient(RestClient.builder(), config(key, readTimeout));
    }

    private PlacesConfig config(String key, Duration readTimeout) {
        return new PlacesConfig(
                sandbox.uri(),
                key,
                Duration.ofSeconds(5),
                readTimeout,
                2,
                Duration.ofMillis(50),
                Duration.ofSeconds(1));
    }

    private Meter meter() {
        Meter meter = mock(Meter.class);
        when(meter.charge(any(), any())).thenAnswer(call -> {
            UUID booking = UuidV7.next();
            booked.put(booking, Objects.requireNonNull(call.getArgument(1)));
            return booking;
        });
        doAnswer(call -> booked.remove(call.<UUID>getArgument(0))).when(meter).refund(any());
        return meter;
    }
}
