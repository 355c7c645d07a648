package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults.Injection;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.PlacesProvider;
import ca.astrogrowth.sandbox.places.Trade;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private Sandbox sandbox;
    private GooglePlaces places;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0, List.of(new PlacesProvider(CATALOGUE, KEY)));
        places = client(KEY);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void readsAPageWithWhatIsKnownAndWithoutWhatIsNot() {
        PlacePage page = places.search(Industry.RESTAURANT, MONTREAL, null);

        assertThat(page.places()).hasSize(20).allSatisfy(place -> {
            assertThat(place.id()).startsWith("ChIJ");
            assertThat(place.name()).isNotBlank();
            assertThat(place.location()).matches("4\\d\\.\\d+,-7\\d\\.\\d+");
        });
        assertThat(page.places()).anySatisfy(place -> assertThat(place.phone()).startsWith("+1 "));
        assertThat(page.places()).anySatisfy(place -> assertThat(place.city()).isEqualTo("Montréal"));
        assertThat(page.places())
                .anySatisfy(place -> assertThat(place.category()).isEqualTo("Restaurant français"));
        assertThat(page.next()).isNotNull();
    }

    @Test
    void turnsThePageUntilTheThird() {
        PlacePage first = places.search(Industry.RESTAURANT, MONTREAL, null);
        PlacePage second = places.search(Industry.RESTAURANT, MONTREAL, first.next());
        PlacePage third = places.search(Industry.RESTAURANT, MONTREAL, second.next());

        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
        assertThat(third.places()).hasSize(20);
        assertThat(third.next()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Industry.class)
    void everyTradeHasASearchThatGoogleAccepts(Industry industry) {
        PlacePage page = places.search(industry, MONTREAL, null);

        assertThat(page.places()).isNotEmpty();
    }

    @Test
    void tilingFindsEveryRestaurantOfTheTerritory() {
        Set<String> expected = CATALOGUE.places().stream()
                .filter(place -> place.trade() == Trade.RESTAURANT)
                .filter(place -> place.location().latitude() >= MONTREAL.south()
                        && place.location().latitude() <= MONTREAL.north()
                        && place.location().longitude() >= MONTREAL.west()
                        && place.location().longitude() <= MONTREAL.east())
                .map(ca.astrogrowth.sandbox.places.Place::id)
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>();

        new Tiling(
                        (area, token) -> places.search(Industry.RESTAURANT, area, token),
                        page -> {
                            page.forEach(place -> found.add(place.id()));
                            return true;
                        },
                        1_000)
                .search(MONTREAL);

        assertThat(expected).hasSizeGreaterThan(150);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void saysThatAWrongKeyIsDenied() {
        assertDenied(client("some-other-key"));
    }

    @Test
    void saysThatARestrictedKeyIsDenied() {
        sandbox.faults().inject("places", Fault.FORBIDDEN, 1);

        assertDenied(places);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "FAILED", "DROP_BEFORE"})
    void asksAgainWhenGoogleIsBusy(Fault fault) {
        sandbox.faults().inject("places", fault, 2);

        assertThat(places.search(Industry.RESTAURANT, MONTREAL, null).places()).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"THROTTLED", "FAILED", "DROP_BEFORE"})
    void isUnavailableWhenGoogleStaysBusy(Fault fault) {
        sandbox.faults().inject("places", fault, 3);

        assertThatThrownBy(() -> places.search(Industry.RESTAURANT, MONTREAL, null))
                .isInstanceOf(PlacesUnavailableException.class);
        assertThat(sandbox.calls().of("places")).hasSize(3);
    }

    @Test
    void doesNotWaitForeverForAnAnswer() {
        sandbox.faults().inject(new Injection("places", Fault.SLOW, 3, "", Duration.ofSeconds(20)));

        GooglePlaces hasty = client(KEY, Duration.ofMillis(200));

        assertThatThrownBy(() -> hasty.search(Industry.RESTAURANT, MONTREAL, null))
                .isInstanceOf(PlacesUnavailableException.class);
    }

    private static void assertDenied(GooglePlaces refused) {
        assertThatThrownBy(() -> refused.search(Industry.RESTAURANT, MONTREAL, null))
                .isInstanceOfSatisfying(
                        PlacesDeniedException.class, e -> assertThat(e.reason()).isEqualTo("failure.places.denied"));
    }

    private static List<String> ids(PlacePage page) {
        return page.places().stream().map(Place::id).toList();
    }

    private GooglePlaces client(String key) {
        return client(key, Duration.ofSeconds(10));
    }

    private GooglePlaces client(String key, Duration readTimeout) {
        Duration soon = Duration.ofMillis(10);
        PlacesConfig config = new PlacesConfig(sandbox.uri(), key, Duration.ofSeconds(5), readTimeout, 2, soon);
        return new GooglePlaces(RestClient.builder(), config);
    }
}
