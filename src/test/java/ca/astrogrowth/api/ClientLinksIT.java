package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose yes is needed, and clients' links, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class ClientLinksIT {

    private static final String MODE = "/api/workspace/approval";
    private static final String LINKS = "/api/client-links";

    private Client client;
    private Client neighbour;

    @BeforeEach
    void people(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        client = Client.of(tenants.person("Odile"));
        neighbour = Client.of(tenants.person("Paul"));
    }

    @Test
    void theModeIsReadAndChanged() {
        assertThat(client.get(MODE).json().path("mode").asString()).isEqualTo("one");

        var saved = client.put(MODE, Map.of("mode", "client", "threshold", 80));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(client.get(MODE).json().path("mode").asString()).isEqualTo("client");
        assertThat(neighbour.get(MODE).json().path("mode").asString()).isEqualTo("one");
        assertThat(client.put(MODE, Map.of("mode", "all", "threshold", 80)).status())
                .isEqualTo(400);
        assertThat(client.put(MODE, Map.of("mode", "none", "threshold", 101)).status())
                .isEqualTo(400);
    }

    @Test
    void aLinkIsMadeRenewedAndEndedByItsWorkspaceAlone() {
        var made = client.post(LINKS, Map.of("name", " Jean  Roy ", "email", "Jean@Exemple.ca"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("name").asString()).isEqualTo("Jean Roy");
        assertThat(made.json().path("state").asString()).isEqualTo("good");
        String one = LINKS + "/" + made.json().path("id").asString();

        assertThat(neighbour.get(LINKS).json().path("items").size()).isZero();
        assertThat(neighbour.delete(one).status()).isEqualTo(404);
        assertThat(neighbour.post(one + "/renew", Map.of()).status()).isEqualTo(404);
        var renewed = client.post(one + "/renew", Map.of());
        assertThat(renewed.json().path("address").asString())
                .isNotEqualTo(made.json().path("address").asString());

        assertThat(client.delete(one).status()).isEqualTo(204);
        assertThat(client.delete(one).status()).isEqualTo(204);
        assertThat(client.post(one + "/renew", Map.of()).status()).isEqualTo(404);
        var ended = client.get(LINKS).json().path("items").path(0);
        assertThat(ended.path("state").asString()).isEqualTo("revoked");
        assertThat(ended.path("address").isMissingNode()
                        || ended.path("address").isNull())
                .isTrue();
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(client.post(LINKS, Map.of("name", " ")).body()).contains("\"name\"");
        assertThat(client.post(LINKS, Map.of("name", "Jean", "email", "jean")).body())
                .contains("\"email\"");
        assertThat(client.post(LINKS, Map.of("name", "Jean", "language", "de")).body())
                .contains("\"language\"");
        assertThat(client.get(LINKS).json().path("items").size()).isZero();
    }

    @Test
    void aWorkspaceHasSoManyLinksAndNoMore() {
        for (int made = 0; made < 30; made++) {
            assertThat(client.post(LINKS, Map.of("name", "Client " + made)).status())
                    .isEqualTo(201);
        }

        assertThat(client.post(LINKS, Map.of("name", "Un de trop")).status()).isEqualTo(429);
    }
}
