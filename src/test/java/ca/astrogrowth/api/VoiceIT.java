package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a workspace speaks, over HTTP. */
@AstroTest
class VoiceIT {

    private static final String VOICE = "/api/workspace/voice";

    private Client client;
    private Client neighbour;

    @BeforeEach
    void people(@Autowired People people) {
        TwoTenants tenants = new TwoTenants(people);
        client = Client.of(tenants.person("Odile"));
        neighbour = Client.of(tenants.person("Paul"));
    }

    @Test
    void whatWasSavedIsReadAndTheNeighbourSeesNoneOfIt() {
        String usual = neighbour.get(VOICE).json().toString();

        var saved = client.put(VOICE, voice());

        assertThat(saved.status()).isEqualTo(200);
        var read = client.get(VOICE).json();
        assertThat(read).isEqualTo(saved.json());
        assertThat(read.path("informal").asBoolean()).isTrue();
        assertThat(read.path("tone").asString()).isEqualTo("lively");
        assertThat(read.path("use").toString()).isEqualTo("[\"fait maison\",\"quartier\"]");
        assertThat(read.path("samples").path(0).asString()).isEqualTo("La soupe est prête,\net le pain aussi.");
        assertThat(neighbour.get(VOICE).json().toString())
                .isEqualTo(usual)
                .contains("\"tone\":\"warm\"")
                .doesNotContain("maison");
    }

    @Test
    void whatIsTooMuchOrMissingIsNamedAndNothingIsSaved() {
        assertRefused("tone", "fâché", "tone");
        assertRefused("informal", null, "informal");
        assertRefused("samples", null, "samples");
        assertRefused("signature", "s".repeat(201), "signature");
        assertRefused("use", Collections.nCopies(31, "mot"), "use");
        assertRefused("avoid", List.of("bon", "x".repeat(61)), "avoid[1]");
        assertRefused("samples", Collections.nCopies(6, "Bonjour"), "samples");
        assertRefused("samples", Collections.singletonList(null), "samples[0]");

        assertThat(client.get(VOICE).json()).isEqualTo(neighbour.get(VOICE).json());
    }

    @Test
    void itIsNotForAnonymous() {
        assertThat(Client.anonymous().get(VOICE).status()).isEqualTo(401);
        assertThat(Client.anonymous().put(VOICE, voice()).status()).isEqualTo(401);
    }

    private void assertRefused(String field, @Nullable Object value, String named) {
        Map<String, @Nullable Object> body = new HashMap<>(voice());
        body.put(field, value);
        var answer = client.put(VOICE, body);
        assertThat(answer.status()).as(named).isEqualTo(400);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(named);
        assertThat(answer.json().path("detail").asString()).startsWith("Vérifiez votre saisie");
    }

    private static Map<String, Object> voice() {
        return Map.of(
                "informal",
                true,
                "tone",
                "lively",
                "use",
                List.of(" fait maison ", "quartier", "quartier"),
                "avoid",
                List.of("rabais"),
                "signature",
                "L’équipe d’Odile",
                "samples",
                List.of("La soupe est prête,\net le pain aussi."));
    }
}
