package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person's keys open, over HTTP. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class KeysIT {

    @Autowired
    private People people;

    @Autowired
    private PasswordChanges passwords;

    private Membership shared;
    private SignedIn alice;
    private Client hers;
    private SignedIn bob;
    private Client his;

    @BeforeEach
    void twoPeople(@Autowired JdbcClient database, @Autowired TransactionTemplate transactions) {
        shared = new Membership(database, transactions);
        TwoTenants tenants = new TwoTenants(people);
        alice = tenants.person("Alice");
        bob = tenants.person("Bob");
        hers = Client.of(alice);
        his = Client.of(bob);
    }

    private static Client.Answer made(Client by, String... scopes) {
        return by.post("/api/keys", Map.of("name", "Robot", "scopes", List.of(scopes)));
    }

    private static Client key(Client by, String... scopes) {
        return new Client(made(by, scopes).json().path("key").asString());
    }

    private static String id(Client.Answer made) {
        return made.json().path("details").path("id").asString();
    }

    @Test
    void isShownOnceAndKeptAsAHash() {
        var made = made(hers, "read");
        String key = made.json().path("key").asString();

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(key).startsWith("ag_").hasSize(46);
        var listed = hers.get("/api/keys");
        assertThat(listed.body()).doesNotContain(key);
        assertThat(listed.json().path("items").path(0).path("ending").asString())
                .isEqualTo(key.substring(42));
        assertThat(shared.one(
                        Integer.class,
                        "select count(*)::int from shared.api_key where hash = sha256(convert_to(:key, 'UTF8'))",
                        Map.of("key", key)))
                .isEqualTo(1);
    }

    @Test
    void doesWhatItsScopesSayAndNothingElse() {
        Client reads = key(hers, "read");
        Client writes = key(hers, "write");
        Client approves = key(hers, "approve");
        String decision = "/api/contents/" + UUID.randomUUID() + "/approve";

        assertThat(reads.get("/api/campaigns").status()).isEqualTo(200);
        assertThat(reads.post("/api/campaigns", Map.of()).status()).isEqualTo(403);
        assertThat(reads.put(decision, Map.of("version", 1)).status()).isEqualTo(403);
        assertThat(writes.get("/api/campaigns").status()).isEqualTo(403);
        assertThat(writes.post("/api/campaigns", Map.of()).status()).isEqualTo(400);
        assertThat(writes.put(decision, Map.of("version", 1)).status()).isEqualTo(403);
        assertThat(approves.put(decision, Map.of("version", 1)).status()).isEqualTo(404);
        assertThat(approves.post("/api/contents/bulk", Map.of()).status()).isEqualTo(400);
        assertThat(approves.post("/api/campaigns", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void noKeyDealsWithKeys() {
        Client all = key(hers, "read", "write", "approve");

        assertThat(all.get("/api/keys").status()).isEqualTo(403);
        assertThat(made(all, "read").status()).isEqualTo(403);
        assertThat(all.delete("/api/keys/" + UUID.randomUUID()).status()).isEqualTo(403);
    }

    @Test
    void opensTheWorkspaceItWasMadeForAndNoOther() {
        people.join(alice.person(), bob.tenant(), ca.astrogrowth.accounts.rights.Role.OWNER);
        String campaign = his.post("/api/campaigns", draft()).location();
        Client key = key(hers, "read", "write");

        assertThat(key.get(campaign).status()).isEqualTo(404);
        assertThat(key.get("/api/campaigns").json().path("items").isEmpty()).isTrue();
        assertThat(key(his, "read").get(campaign).status()).isEqualTo(200);
    }

    @Test
    void isItsPersonsOwn() {
        String id = id(made(hers, "read"));
        people.join(bob.person(), alice.tenant(), ca.astrogrowth.accounts.rights.Role.OWNER);
        Client guest = new Client(Client.anonymous()
                .post(
                        "/api/auth/token",
                        Map.of(
                                "email",
                                bob.email(),
                                "password",
                                TwoTenants.PASSWORD,
                                "workspace",
                                alice.tenant().value()))
                .json()
                .path("access_token")
                .asString());

        for (Client other : List.of(his, guest)) {
            assertThat(other.get("/api/keys").json().path("items").isEmpty()).isTrue();
            assertThat(other.delete("/api/keys/" + id).status()).isEqualTo(404);
        }
        assertThat(hers.get("/api/keys").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void endsWhenItIsRevokedOrOver() {
        var made = made(hers, "read");
        Client revoked = new Client(made.json().path("key").asString());
        assertThat(revoked.get("/api/campaigns").status()).isEqualTo(200);
        assertThat(hers.delete("/api/keys/" + id(made)).status()).isEqualTo(204);
        assertThat(hers.delete("/api/keys/" + id(made)).status()).isEqualTo(404);
        assertThat(revoked.get("/api/campaigns").status()).isEqualTo(401);

        Client over = key(hers, "read");
        shared.sql(
                "update shared.api_key set expires_at = now() where person_id = :person",
                Map.of("person", alice.person()));
        assertThat(over.get("/api/campaigns").status()).isEqualTo(401);
        assertThat(new Client("ag_" + "x".repeat(43)).get("/api/campaigns").status())
                .isEqualTo(401);
        assertThat(new Client("ag_" + "x".repeat(4000)).get("/api/campaigns").status())
                .isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsIt() {
        Client key = key(hers, "read");
        assertThat(key.get("/api/campaigns").status()).isEqualTo(200);

        SignedIn again = passwords
                .change(alice, TwoTenants.PASSWORD, "une chaise sous la pluie", "127.0.0.1")
                .orElseThrow();

        assertThat(key.get("/api/campaigns").status()).isEqualTo(401);
        assertThat(again.credentials()).isEqualTo(alice.credentials() + 1);
    }

    @Test
    void leavingTheWorkspaceEndsIt() {
        Client key = key(hers, "read");

        shared.end(alice);

        assertThat(key.get("/api/campaigns").status()).isEqualTo(401);
    }

    @Test
    void itsLastUseIsWrittenOnceAMinute() {
        var made = made(hers, "read");
        UUID id = UUID.fromString(id(made));
        Client key = new Client(made.json().path("key").asString());
        key.get("/api/campaigns");
        OffsetDateTime first = lastUse(id);
        key.get("/api/campaigns");
        assertThat(lastUse(id)).isEqualTo(first);

        shared.sql(
                "update shared.api_key set last_used_at = last_used_at - interval '61 seconds' where id = :id",
                Map.of("id", id));
        key.get("/api/campaigns");

        assertThat(lastUse(id)).isAfter(first);
        assertThat(hers.get("/api/keys")
                        .json()
                        .path("items")
                        .path(0)
                        .path("last_used_at")
                        .asString())
                .isNotBlank();
    }

    private OffsetDateTime lastUse(UUID id) {
        return shared.one(
                OffsetDateTime.class, "select last_used_at from shared.api_key where id = :id", Map.of("id", id));
    }

    @Test
    void saysWhatIsWrongWithAWish() {
        LeadApiIT.assertNames(hers.post("/api/keys", Map.of("scopes", List.of("read"))), "name");
        LeadApiIT.assertNames(hers.post("/api/keys", Map.of("name", "R", "scopes", List.of())), "scopes");
        LeadApiIT.assertNames(hers.post("/api/keys", Map.of("name", "R", "scopes", List.of("all"))), "scopes");
        LeadApiIT.assertNames(
                hers.post("/api/keys", Map.of("name", "R", "scopes", List.of("read"), "expires_in_days", 366)),
                "expires_in_days");
    }

    @Test
    void twentyAreEnough() {
        for (int i = 0; i < 20; i++) {
            assertThat(made(hers, "read").status()).isEqualTo(201);
        }
        LeadApiIT.assertNames(made(hers, "read"), "name");
    }

    private static Map<String, Object> draft() {
        Map<String, Object> draft = new java.util.HashMap<>(ApiIT.campaign(1));
        draft.put("launch", false);
        return draft;
    }
}
