package ca.astrogrowth.sandbox.places;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Asks the sandbox's Places what the tests want to know. */
final class PlacesCalls {

    static final String KEY = "sandbox-places-key";
    static final String MASK = "places.id,places.displayName,places.location,nextPageToken";
    static final String MONTREAL = rectangle(45.402, -73.98, 45.706, -73.474);
    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final PlacesProvider PLACES = new PlacesProvider(CATALOGUE, KEY);

    private PlacesCalls() {}

    static Set<String> all(String text, Point low, Point high) {
        Set<String> ids = new HashSet<>();
        String token = "";
        do {
            String more = rectangle(new Bounds(low, high)) + ",\"pageToken\":\"" + token + "\"";
            JsonNode page = found(headers("places.id,nextPageToken"), query(text, more));
            page.path("places").forEach(place -> ids.add(place.get("id").stringValue()));
            token = page.path("nextPageToken").asString("");
        } while (!token.isEmpty());
        return ids;
    }

    static JsonNode found(Map<String, String> headers, String body) {
        Reply reply = search(headers, body);
        assertThat(reply.status()).as(() -> TestCalls.text(reply)).isEqualTo(200);
        return TestCalls.json(reply);
    }

    static Reply search(Map<String, String> headers, String body) {
        return TestCalls.post(PLACES, "/v1/places:searchText", headers, body);
    }

    static Reply details(String id, String mask) {
        return TestCalls.get(PLACES, "/v1/places/" + id, headers(mask));
    }

    static JsonNode error(Reply reply) {
        return TestCalls.json(reply).get("error");
    }

    static Map<String, String> headers(String mask) {
        return Map.of("X-Goog-Api-Key", KEY, "X-Goog-FieldMask", mask);
    }

    static String query(String text, String more) {
        return "{\"textQuery\":\"" + text + "\"," + more + "}";
    }

    static String rectangle(Bounds bounds) {
        return rectangle(
                bounds.low().latitude(),
                bounds.low().longitude(),
                bounds.high().latitude(),
                bounds.high().longitude());
    }

    static String rectangle(double south, double west, double north, double east) {
        return "\"locationRestriction\":{\"rectangle\":{\"low\":{\"latitude\":" + south + ",\"longitude\":" + west
                + "},\"high\":{\"latitude\":" + north + ",\"longitude\":" + east + "}}}";
    }
}
