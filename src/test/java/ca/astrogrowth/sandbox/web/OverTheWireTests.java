package ca.astrogrowth.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.hunter.HunterProvider;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.PlacesProvider;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places, Hunter and the web as a client meets them: behind the sandbox's one port. */
class OverTheWireTests {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(
                0,
                List.of(
                        new PlacesProvider(CATALOGUE, "places-key"),
                        new HunterProvider(CATALOGUE, "hunter-key"),
                        new WebProvider(CATALOGUE)));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void findsPlacesWithTheirAccents() throws Exception {
        HttpResponse<String> found = places();

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Québec");
    }

    @Test
    void servesTheWebAndHunterToo() throws Exception {
        HttpRequest page =
                to("/__web/cafe-grand-pic.example/nous-joindre").GET().build();
        HttpRequest account =
                to("/v2/account").header("X-API-KEY", "hunter-key").GET().build();

        assertThat(send(page).body()).contains("Café Grand-Pic");
        assertThat(send(account).statusCode()).isEqualTo(200);
    }

    @Test
    void failsOnceWhenToldTo() throws Exception {
        sandbox.faults().inject("places", Fault.THROTTLED, 1);

        assertThat(places().body()).contains("RESOURCE_EXHAUSTED");
        assertThat(places().statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> places() throws Exception {
        return send(to("/v1/places:searchText")
                .header("X-Goog-Api-Key", "places-key")
                .header("X-Goog-FieldMask", "places.formattedAddress")
                .POST(HttpRequest.BodyPublishers.ofString("{\"textQuery\":\"dentiste Québec\"}"))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(sandbox.uri().resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
