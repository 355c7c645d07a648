package ca.astrogrowth.sandbox.places;

import static ca.astrogrowth.sandbox.places.PlacesCalls.KEY;
import static ca.astrogrowth.sandbox.places.PlacesCalls.MASK;
import static ca.astrogrowth.sandbox.places.PlacesCalls.MONTREAL;
import static ca.astrogrowth.sandbox.places.PlacesCalls.PLACES;
import static ca.astrogrowth.sandbox.places.PlacesCalls.error;
import static ca.astrogrowth.sandbox.places.PlacesCalls.headers;
import static ca.astrogrowth.sandbox.places.PlacesCalls.query;
import static ca.astrogrowth.sandbox.places.PlacesCalls.rectangle;
import static ca.astrogrowth.sandbox.places.PlacesCalls.search;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesRefusalTests {

    @Test
    void refusesABadKey() {
        Reply reply =
                search(Map.of("X-Goog-Api-Key", "wrong", "X-Goog-FieldMask", MASK), "{\"textQuery\":\"restaurant\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(error(reply).at("/details/0/reason").stringValue()).isEqualTo("API_KEY_INVALID");
    }

    @Test
    void refusesACallWithoutAKey() {
        Reply reply = search(Map.of("X-Goog-FieldMask", MASK), "{\"textQuery\":\"restaurant\"}");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(error(reply).get("status").stringValue()).isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void requiresAFieldMask() {
        Reply reply = search(Map.of("X-Goog-Api-Key", KEY), "{\"textQuery\":\"restaurant\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(error(reply).get("message").stringValue()).startsWith("FieldMask is a required parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"places.phone", "id", "places.id, places.rating", "places.rating.stars", "places.id,"})
    void refusesAnUnknownMaskPath(String mask) {
        Reply reply = search(headers(mask), "{\"textQuery\":\"restaurant\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(error(reply).at("/details/0/fieldViolations/0/description").stringValue())
                .contains("Cannot find matching fields for path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"textQuery\":\" \"}",
                "not json",
                "[]",
                "{\"textQuery\":3}",
                "{\"textQuery\":\"a\",\"query\":\"b\"}",
                "{\"textQuery\":\"a\",\"pageSize\":-1}",
                "{\"textQuery\":\"a\",\"pageSize\":\"many\"}",
                "{\"textQuery\":\"a\",\"pageToken\":\"AeCrKXnonsense\"}",
                "{\"textQuery\":\"a\",\"includedType\":\"broker\"}",
                "{\"textQuery\":\"a\",\"regionCode\":\"CAN\"}",
                "{\"textQuery\":\"a\",\"minRating\":6}",
                "{\"textQuery\":\"a\",\"rankPreference\":\"PRICE\"}",
                "{\"textQuery\":\"a\",\"locationRestriction\":{}}",
                "{\"textQuery\":\"a\",\"locationRestriction\":{\"circle\":{\"center\":{},\"radius\":5}}}",
                "{\"textQuery\":\"a\",\"locationBias\":{\"circle\":{\"center\":{},\"radius\":50001}}}",
                "{\"textQuery\":\"a\",\"locationRestriction\":{\"rectangle\":{\"low\":{\"latitude\":1}}}}"
            })
    void refusesWhatGoogleRefuses(String body) {
        Reply reply = search(headers(MASK), body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(error(reply).get("status").stringValue()).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void refusesARectangleUpsideDownOrOffTheGlobe() {
        assertThat(search(headers(MASK), query("restaurant", rectangle(46, -74, 45, -73)))
                        .status())
                .isEqualTo(400);
        assertThat(search(headers(MASK), query("restaurant", rectangle(45, -74, 91, -73)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesABiasTogetherWithARestriction() {
        String body = query("restaurant", MONTREAL + "," + MONTREAL.replace("Restriction", "Bias"));

        assertThat(search(headers(MASK), body).status()).isEqualTo(400);
    }

    @Test
    void saysSoWhenItDoesNotPlayAParameter() {
        assertThat(search(headers(MASK), query("restaurant", "\"openNow\":true"))
                        .status())
                .isEqualTo(501);
    }

    @Test
    void failsInGooglesShape() {
        Call call = TestCalls.call("POST", "/v1/places:searchText");

        assertThat(error(PLACES.fault(Fault.THROTTLED, call)).get("status").stringValue())
                .isEqualTo("RESOURCE_EXHAUSTED");
        assertThat(PLACES.fault(Fault.FORBIDDEN, call).status()).isEqualTo(403);
        assertThat(PLACES.fault(Fault.FAILED, call).status()).isEqualTo(500);
        assertThat(error(PLACES.fault(Fault.REVOKED, call))
                        .at("/details/0/reason")
                        .stringValue())
                .isEqualTo("API_KEY_INVALID");
    }
}
