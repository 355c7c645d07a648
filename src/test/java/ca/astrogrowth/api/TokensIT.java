package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** How long a program stays in, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class TokensIT {

    @Autowired
    private People people;

    @Autowired
    private PasswordChanges passwords;

    private Membership shared;
    private SignedIn alice;
    private SignedIn bob;

    @BeforeEach
    void twoPeople(@Autowired JdbcClient database, @Autowired TransactionTemplate transactions) {
        shared = new Membership(database, transactions);
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        bob = tenants.person("Bob");
    }

    private static JsonNode granted(SignedIn who) {
        return Client.anonymous()
                .post("/api/auth/token", Map.of("email", who.email(), "password", TwoTenants.PASSWORD))
                .json();
    }

    private static Client.Answer renewed(JsonNode tokens) {
        return Client.anonymous()
                .post(
                        "/api/auth/refresh",
                        Map.of("refresh_token", tokens.path("refresh_token").asString()));
    }

    private static int seen(JsonNode tokens) {
        return new Client(tokens.path("access_token").asString())
                .get("/api/campaigns")
                .status();
    }

    @Test
    void isRenewedWithoutThePassword() {
        JsonNode first = granted(alice);
        var second = renewed(first);

        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(second.header("Cache-Control")).contains("no-store");
        assertThat(second.json().path("expires_in").asInt()).isEqualTo(900);
        assertThat(second.json().path("workspace").path("id").asString())
                .isEqualTo(alice.tenant().value());
        assertThat(second.json().path("refresh_token")).isNotEqualTo(first.path("refresh_token"));
        assertThat(seen(second.json())).isEqualTo(200);
        assertThat(seen(first)).as("until its quarter of an hour is over").isEqualTo(200);
        assertThat(renewed(second.json()).status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatComesBackEndsAllOfItsSignInAndNothingElse() {
        JsonNode stolen = granted(alice);
        JsonNode others = granted(alice);
        JsonNode neighbours = granted(bob);
        JsonNode next = renewed(stolen).json();

        var again = renewed(stolen);

        assertThat(again.status()).isEqualTo(401);
        assertThat(again.type()).startsWith("application/problem+json");
        assertThat(renewed(next).status()).isEqualTo(401);
        assertThat(seen(next)).isEqualTo(401);
        assertThat(seen(stolen)).isEqualTo(401);
        assertThat(seen(others)).isEqualTo(200);
        assertThat(renewed(others).status()).isEqualTo(200);
        assertThat(seen(neighbours)).isEqualTo(200);
    }

    @Test
    void whenTwoRenewAtOnceOneAtMostComesThrough() throws Exception {
        JsonNode tokens = granted(alice);
        Callable<Integer> renewal = () -> renewed(tokens).status();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> came = threads.invokeAll(List.of(renewal, renewal, renewal, renewal)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(came).containsOnlyOnce(200).containsOnly(200, 401);
        }
        assertThat(seen(tokens)).isEqualTo(401);
    }

    @Test
    void isEndedByTheProgramItself() {
        JsonNode tokens = granted(alice);
        Client anybody = Client.anonymous();

        assertThat(anybody.post("/api/auth/revoke", Map.of("refresh_token", "agr_nonsense"))
                        .status())
                .isEqualTo(204);
        assertThat(seen(tokens)).isEqualTo(200);
        assertThat(anybody.post(
                                "/api/auth/revoke",
                                Map.of(
                                        "refresh_token",
                                        tokens.path("refresh_token").asString()))
                        .status())
                .isEqualTo(204);
        assertThat(seen(tokens)).isEqualTo(401);
        assertThat(renewed(tokens).status()).isEqualTo(401);
        assertThat(anybody.post("/api/auth/revoke", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aNewPasswordEndsThem() {
        JsonNode tokens = granted(alice);

        passwords.change(alice, TwoTenants.PASSWORD, "une chaise sous la pluie", "127.0.0.1");

        assertThat(seen(tokens)).isEqualTo(401);
        assertThat(renewed(tokens).status()).isEqualTo(401);
    }

    @Test
    void leavingTheWorkspaceEndsThoseForIt() {
        people.join(alice.person(), bob.tenant(), ca.astrogrowth.accounts.rights.Role.OWNER);
        JsonNode own = granted(alice);
        JsonNode guest = Client.anonymous()
                .post(
                        "/api/auth/token",
                        Map.of(
                                "email",
                                alice.email(),
                                "password",
                                TwoTenants.PASSWORD,
                                "workspace",
                                bob.tenant().value()))
                .json();
        assertThat(seen(guest)).isEqualTo(200);

        shared.end(people.in(alice.person(), bob.tenant()).orElseThrow());

        assertThat(seen(guest)).isEqualTo(401);
        assertThat(renewed(guest).status()).isEqualTo(401);
        assertThat(seen(own)).isEqualTo(200);
        assertThat(renewed(own).status()).isEqualTo(200);
    }

    @Test
    void anOldOneIsOver() {
        JsonNode tokens = granted(alice);
        shared.sql(
                "update shared.refresh_token set expires_at = now() where family in "
                        + "(select id from shared.token_family where person_id = :person)",
                Map.of("person", alice.person()));

        assertThat(renewed(tokens).status()).isEqualTo(401);
    }

    @Test
    void onlyHashesAreKept() {
        String token = granted(alice).path("refresh_token").asString();

        assertThat(token).startsWith("agr_").hasSize(47);
        assertThat(shared.one(
                        Integer.class,
                        "select count(*)::int from shared.refresh_token where hash = sha256(convert_to(:token, 'UTF8'))",
                        Map.of("token", token)))
                .isEqualTo(1);
    }
}
