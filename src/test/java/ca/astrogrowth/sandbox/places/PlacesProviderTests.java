package ca.astrogrowth.sandbox.places;

import static ca.astrogrowth.sandbox.places.PlacesCalls.CATALOGUE;
import static ca.astrogrowth.sandbox.places.PlacesCalls.KEY;
import static ca.astrogrowth.sandbox.places.PlacesCalls.MASK;
import static ca.astrogrowth.sandbox.places.PlacesCalls.MONTREAL;
import static ca.astrogrowth.sandbox.places.PlacesCalls.PLACES;
import static ca.astrogrowth.sandbox.places.PlacesCalls.all;
import static ca.astrogrowth.sandbox.places.PlacesCalls.details;
import static ca.astrogrowth.sandbox.places.PlacesCalls.found;
import static ca.astrogrowth.sandbox.places.PlacesCalls.headers;
import static ca.astrogrowth.sandbox.places.PlacesCalls.query;
import static ca.astrogrowth.sandbox.places.PlacesCalls.rectangle;
import static ca.astrogrowth.sandbox.places.PlacesCalls.search;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlacesProviderTests {

    @Test
    void returnsOnlyTheMaskedFields() {
        JsonNode found = found(headers("places.id,places.displayName.text"), query("restaurant", MONTREAL));

        assertThat(found.propertyNames()).containsExactly("places");
        assertThat(found.at("/places/0").propertyNames()).containsExactlyInAnyOrder("id", "displayName");
        assertThat(found.at("/places/0/displayName").propertyNames()).containsExactly("text");
    }

    @Test
    void omitsWhatItDoesNotKnow() {
        Place bare = CATALOGUE.places().stream()
                .filter(place -> place.rating() == null && place.website() == null)
                .findFirst()
                .orElseThrow();

        JsonNode place = TestCalls.json(details(bare.id(), "id,rating,userRatingCount,websiteUri,priceLevel"));

        assertThat(place.propertyNames()).containsExactly("id");
    }

    @Test
    void writesAPlaceInGooglesShape() {
        Place known = CATALOGUE.places().stream()
                .filter(place -> place.rating() != null && place.website() != null && place.phone() != null)
                .filter(place -> place.address().postalCode() != null && place.trade() == Trade.DENTIST)
                .findFirst()
                .orElseThrow();

        JsonNode json = TestCalls.json(details(known.id(), "*"));

        assertThat(json.get("name").stringValue()).isEqualTo("places/" + known.id());
        assertThat(json.get("formattedAddress").stringValue())
                .endsWith(known.address().postalCode() + ", Canada");
        assertThat(json.get("nationalPhoneNumber").stringValue()).matches("\\(\\d{3}\\) 555-01\\d\\d");
        assertThat(json.get("internationalPhoneNumber").stringValue()).matches("\\+1 \\d{3}-555-01\\d\\d");
        assertThat(json.get("types").valueStream().map(JsonNode::stringValue)).contains("dentist", "establishment");
        assertThat(json.at("/addressComponents/0/types").isArray()).isTrue();
        assertThat(json.get("rating").isNumber()).isTrue();
        assertThat(json.get("businessStatus").stringValue())
                .isEqualTo(known.status().name());
    }

    @Test
    void leavesTheCountryOutForACallerWhoIsInIt() {
        Place any = CATALOGUE.places().getFirst();

        Reply reply = TestCalls.get(
                PLACES, "/v1/places/" + any.id() + "?languageCode=fr&regionCode=CA", headers("formattedAddress"));

        assertThat(TestCalls.json(reply).get("formattedAddress").stringValue()).doesNotContain("Canada");
    }

    @Test
    void tellsAnObsoleteIdFromNonsense() {
        assertThat(details("ChIJabcdefghijklmnopqrstuvw", "id").status()).isEqualTo(404);
        assertThat(details("nonsense", "id").status()).isEqualTo(400);
        assertThat(details(CATALOGUE.places().getFirst().id(), "places.id").status())
                .isEqualTo(400);
    }

    @Test
    void givesSixtyResultsInThreePagesAndNoMore() {
        List<Integer> pages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        String token = "";
        do {
            JsonNode page = found(headers(MASK), query("restaurant", MONTREAL + ",\"pageToken\":\"" + token + "\""));
            pages.add(page.path("places").size());
            page.path("places").forEach(place -> ids.add(place.get("id").stringValue()));
            token = page.path("nextPageToken").asString("");
        } while (!token.isEmpty());

        assertThat(pages).containsExactly(20, 20, 20);
        assertThat(ids).hasSize(60);
    }

    @Test
    void keepsThePageTokenUnlessItIsAskedFor() {
        assertThat(found(headers("places.id"), query("restaurant", MONTREAL)).has("nextPageToken"))
                .isFalse();
    }

    @Test
    void coercesALargePageAndHonoursASmallOne() {
        assertThat(found(headers(MASK), query("restaurant", "\"pageSize\":50"))
                        .get("places")
                        .size())
                .isEqualTo(20);
        assertThat(found(headers(MASK), query("restaurant", "\"pageSize\":7"))
                        .get("places")
                        .size())
                .isEqualTo(7);
    }

    @Test
    void allowsOnlyThePageSizeToChangeBetweenPages() {
        String token = found(headers(MASK), query("restaurant", MONTREAL))
                .get("nextPageToken")
                .stringValue();
        String next = ",\"pageToken\":\"" + token + "\"";

        assertThat(search(headers(MASK), query("restaurant", MONTREAL + next + ",\"pageSize\":5"))
                        .status())
                .isEqualTo(200);
        assertThat(search(headers(MASK), query("dentiste", MONTREAL + next)).status())
                .isEqualTo(400);
        assertThat(search(headers(MASK), query("restaurant", MONTREAL + next + ",\"regionCode\":\"CA\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void findsExactlySixtyInTheWholeCityAndMoreInItsQuarters() {
        Bounds city = new Bounds(new Point(45.402, -73.98), new Point(45.706, -73.474));
        Point middle = new Point(45.522, -73.576);

        Set<String> quarters = new HashSet<>();
        quarters.addAll(all("restaurant", city.low(), middle));
        quarters.addAll(all("restaurant", middle, city.high()));
        quarters.addAll(all(
                "restaurant",
                new Point(city.low().latitude(), middle.longitude()),
                new Point(middle.latitude(), city.high().longitude())));
        quarters.addAll(all(
                "restaurant",
                new Point(middle.latitude(), city.low().longitude()),
                new Point(city.high().latitude(), middle.longitude())));

        assertThat(all("restaurant", city.low(), city.high())).hasSize(60);
        assertThat(quarters).hasSizeGreaterThan(120);
    }

    @Test
    void honoursTheRectangleExactly() {
        Bounds bounds = new Bounds(new Point(45.46, -73.60), new Point(45.52, -73.55));
        JsonNode found = found(headers(MASK), query("restaurant Québec", rectangle(bounds)));

        assertThat(found.get("places"))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(bounds.contains(new Point(
                                place.at("/location/latitude").doubleValue(),
                                place.at("/location/longitude").doubleValue())))
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "restaurants à Montréal, RESTAURANT, Montréal",
        "clinique dentaire Laval Québec, DENTIST, Laval",
        "dentiste Québec, DENTIST, Québec",
        "courtier immobilier Trois-Rivières, REAL_ESTATE, Trois-Rivières",
        "AGENCE IMMOBILIÈRE levis qc, REAL_ESTATE, Lévis"
    })
    void understandsTradesAndCities(String text, Trade trade, String city) {
        JsonNode found = found(headers("places.id"), query(text, "\"languageCode\":\"fr\""));

        assertThat(found.get("places")).isNotEmpty().allSatisfy(json -> {
            Place place = CATALOGUE.find(json.get("id").stringValue()).orElseThrow();
            assertThat(place.trade()).isEqualTo(trade);
            assertThat(place.address().city()).isEqualTo(city);
        });
    }

    @Test
    void findsABusinessOfAnotherTradeByItsOwnWords() {
        for (String words : List.of("fleuriste", "plombier", "coiffure")) {
            assertThat(found(headers("places.id"), query(words, MONTREAL)).get("places"))
                    .isNotEmpty()
                    .allSatisfy(json -> assertThat(CATALOGUE
                                    .find(json.get("id").stringValue())
                                    .orElseThrow()
                                    .trade())
                            .isEqualTo(Trade.OTHER));
        }
    }

    @Test
    void findsNothingInACityOrATradeItDoesNotHave() {
        assertThat(found(headers("*"), query("restaurant Chibougamau", "\"pageSize\":5"))
                        .isEmpty())
                .isTrue();
        assertThat(found(headers("*"), query("taxidermiste", MONTREAL)).isEmpty())
                .isTrue();
    }

    @Test
    void filtersStrictlyByTypeAndFindsBrokersOnlyWithoutOne() {
        String strict = MONTREAL + ",\"includedType\":\"real_estate_agency\",\"strictTypeFiltering\":true";

        JsonNode agencies = found(headers("places.types"), query("courtier immobilier", strict));
        JsonNode anyone = found(headers("places.types"), query("courtier immobilier", "\"pageSize\":20"));

        assertThat(agencies.get("places"))
                .isNotEmpty()
                .allMatch(place -> place.get("types").toString().contains("real_estate_agency"));
        assertThat(anyone.get("places"))
                .anyMatch(place -> !place.get("types").toString().contains("real_estate_agency"));
    }

    @Test
    void putsTheNearestFirstWhenAskedTo() {
        String near = "\"rankPreference\":\"DISTANCE\",\"locationBias\":{\"circle\":{\"center\":"
                + "{\"latitude\":45.459,\"longitude\":-73.571},\"radius\":500}}";
        JsonNode found = found(headers(MASK), query("restaurant", near));

        assertThat(new Point(45.459, -73.571)
                        .metresTo(new Point(
                                found.at("/places/0/location/latitude").doubleValue(),
                                found.at("/places/0/location/longitude").doubleValue())))
                .isLessThan(500);
    }

    @Test
    void givesTheSameAnswerToTheSameQuestion() {
        String body = query("restaurant italien", MONTREAL);
        JsonNode first = found(headers(MASK), body);

        assertThat(new PlacesProvider(Catalogue.shipped(), KEY).routes()).hasSize(2);
        assertThat(TestCalls.json(TestCalls.post(
                        new PlacesProvider(Catalogue.shipped(), KEY), "/v1/places:searchText", headers(MASK), body)))
                .isEqualTo(first);
    }
}
