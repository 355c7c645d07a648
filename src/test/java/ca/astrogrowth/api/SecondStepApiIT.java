package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Telephone;
import ca.astrogrowth.accounts.rights.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How programs come in whose person has a second step, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SecondStepApiIT {

    @Autowired
    private People people;

    @Autowired
    private SecondSteps steps;

    private SignedIn alice;

    @BeforeEach
    void alice() {
        alice = new TwoTenants(people).person("Alice");
    }

    @Test
    void aTokenIsForThePasswordWithACode() {
        Telephone telephone = Telephone.of(steps, alice);

        var without = token(Map.of());
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.type()).startsWith("application/problem+json");
        assertThat(without.json().path("code_required").asBoolean()).isTrue();
        assertThat(without.body()).doesNotContain("access_token");
        var wrong = token(Map.of("code", telephone.wrong()));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.json().path("code_required").asBoolean()).isTrue();
        String code = telephone.code();
        assertThat(token(Map.of("code", code)).status()).isEqualTo(200);
        assertThat(token(Map.of("code", code)).status()).as("once").isEqualTo(401);
        assertThat(token(Map.of("code", telephone.recovery().getFirst())).status())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsAnsweredAsEver() {
        Telephone.of(steps, alice);

        var answer = Client.anonymous()
                .post("/api/auth/token", Map.of("email", alice.email(), "password", "autre chose", "code", "123456"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("detail").asString()).isEqualTo("Courriel ou mot de passe incorrect.");
        assertThat(answer.json().has("code_required")).isFalse();
    }

    @Test
    void wrongCodesAreCounted() {
        Telephone telephone = Telephone.of(steps, alice);
        for (int i = 0; i < 5; i++) {
            assertThat(token(Map.of("code", telephone.wrong())).status()).isEqualTo(401);
        }

        assertThat(token(Map.of("code", telephone.code())).status()).isEqualTo(429);
        assertThat(token(Map.of("code", telephone.recovery().getFirst())).status())
                .isEqualTo(200);
    }

    @Test
    void whatCameInBeforeGoesOn() {
        var before = token(Map.of());
        Client client = new Client(before.json().path("access_token").asString());
        String key = client.post("/api/keys", Map.of("name", "Tableau", "scopes", List.of("read"), "days", 3))
                .json()
                .path("key")
                .asString();
        Telephone.of(steps, alice);

        assertThat(Client.anonymous()
                        .post(
                                "/api/auth/refresh",
                                Map.of(
                                        "refresh_token",
                                        before.json().path("refresh_token").asString()))
                        .status())
                .isEqualTo(200);
        assertThat(new Client(key).get("/api/campaigns").status()).isEqualTo(200);
    }

    @Test
    void whoMustHaveOneGetsNoTokenBefore() {
        for (int i = 0; i < 4; i++) {
            people.join(
                    alice.person(), new TwoTenants(people).person("Client " + i).tenant(), Role.OWNER);
        }

        var refused = token(Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("second_step_required").asBoolean()).isTrue();
        assertThat(refused.body()).doesNotContain("access_token");
        Telephone telephone = Telephone.of(steps, alice);
        assertThat(token(Map.of("code", telephone.code())).status()).isEqualTo(200);
    }

    private Client.Answer token(Map<String, String> more) {
        var body = new java.util.HashMap<String, String>(more);
        body.put("email", alice.email());
        body.put("password", TwoTenants.PASSWORD);
        return Client.anonymous().post("/api/auth/token", body);
    }
}
