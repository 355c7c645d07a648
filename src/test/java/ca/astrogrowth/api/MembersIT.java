package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workspace's people, over REST: what happens to them counts at once, and somebody always answers for it. */
@AstroTest
class MembersIT {

    @Autowired
    private People people;

    private TwoTenants tenants;
    private SignedIn odile;
    private SignedIn emile;
    private Client hers;
    private Client his;

    @BeforeEach
    void anOwnerAndAnEditor() {
        tenants = new TwoTenants(people);
        odile = tenants.person("Odile");
        emile = tenants.person("Émile");
        people.join(emile.person(), odile.tenant(), Role.EDITOR);
        hers = Client.of(odile);
        his = Client.of(emile, odile.tenant());
    }

    @Test
    void tellsWhoIsThereAndWhenTheyLastCame() {
        var items = hers.get("/api/members").json().path("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.path(0).path("role").asString()).isEqualTo("owner");
        assertThat(items.path(1).path("email").asString()).isEqualTo(emile.email());
        assertThat(items.path(1).path("last_sign_in").asString()).isNotEmpty();
    }

    @Test
    void aDemotionCountsFromTheNextRequestOn() {
        assertThat(his.post("/api/campaigns", ApiIT.campaign(3)).status()).isEqualTo(201);

        assertThat(change(hers, emile, Role.READER)).isEqualTo(204);

        assertThat(his.post("/api/campaigns", ApiIT.campaign(3)).status()).isEqualTo(403);
        assertThat(his.get("/api/campaigns").status()).isEqualTo(200);
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndIsToldWhy() {
        assertThat(hers.delete("/api/members/" + emile.person()).status()).isEqualTo(204);

        Client.Answer answer = his.get("/api/campaigns");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("detail").asString()).isEqualTo("Vous n’avez plus accès à cet espace.");
        assertThat(Client.of(emile).get("/api/campaigns").status())
                .as("their own workspace")
                .isEqualTo(200);
        assertThat(hers.delete("/api/members/" + emile.person()).status()).isEqualTo(404);
    }

    @Test
    void theLastOwnerNeitherLeavesNorBecomesSomethingElse() {
        Client.Answer leaving = hers.delete("/api/members/me");
        assertThat(leaving.status()).isEqualTo(409);
        assertThat(leaving.json().path("detail").asString())
                .isEqualTo("L’espace doit garder une personne propriétaire\u00a0: nommez-en une autre d’abord.");
        assertThat(change(hers, odile, Role.EDITOR)).isEqualTo(409);
        assertThat(hers.delete("/api/members/" + odile.person()).status()).isEqualTo(409);

        assertThat(change(hers, emile, Role.OWNER)).isEqualTo(204);
        assertThat(hers.delete("/api/members/me").status()).isEqualTo(204);
        assertThat(hers.get("/api/campaigns").status()).isEqualTo(401);
        assertThat(change(his, emile, Role.READER)).isEqualTo(409);
    }

    @Test
    void handsOverTheOwnership() {
        assertThat(hers.post("/api/members/" + odile.person() + "/ownership", Map.of())
                        .status())
                .as("to oneself")
                .isEqualTo(404);

        assertThat(hers.post("/api/members/" + emile.person() + "/ownership", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(hers.get("/api/members").status()).isEqualTo(403);
        assertThat(his.get("/api/members")
                        .json()
                        .path("items")
                        .path(0)
                        .path("role")
                        .asString())
                .isEqualTo("editor");
    }

    /** Each of two owners goes while the other does. */
    @RepeatedTest(8)
    void ofTwoOwnersWhoGoAtOnceOneStays() throws Exception {
        change(hers, emile, Role.OWNER);
        List<Callable<Integer>> both = List.of(
                () -> hers.delete("/api/members/me").status(),
                () -> his.delete("/api/members/me").status());

        assertThat(atOnce(both)).containsExactlyInAnyOrder(204, 409);
    }

    @RepeatedTest(8)
    void ofTwoOwnersWhoRemoveEachOtherOneStays() throws Exception {
        change(hers, emile, Role.OWNER);
        List<Callable<Integer>> both = List.of(
                () -> hers.delete("/api/members/" + emile.person()).status(),
                () -> his.delete("/api/members/" + odile.person()).status());

        assertThat(atOnce(both)).filteredOn(status -> status == 204).hasSize(1);
    }

    @Test
    void theNeighboursPeopleAreNotThere() {
        SignedIn neighbour = tenants.person("Voisin");
        SignedIn guest = tenants.person("Invitée");
        people.join(guest.person(), neighbour.tenant(), Role.EDITOR);
        Client next = Client.of(neighbour);

        for (SignedIn known : List.of(odile, emile)) {
            assertThat(change(next, known, Role.READER)).isEqualTo(404);
            assertThat(next.delete("/api/members/" + known.person()).status()).isEqualTo(404);
            assertThat(next.post("/api/members/" + known.person() + "/ownership", Map.of())
                            .status())
                    .isEqualTo(404);
        }

        assertThat(next.get("/api/members").json().path("items").size()).isEqualTo(2);
        assertThat(next.get("/api/members").body()).doesNotContain(odile.email(), emile.email());
        assertThat(hers.get("/api/members").json().path("items").size()).isEqualTo(2);
        assertThat(people.in(odile.person(), odile.tenant()).orElseThrow().role())
                .isEqualTo(Role.OWNER);
        assertThat(next.delete("/api/members/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private static int change(Client client, SignedIn member, Role role) {
        return client.patch("/api/members/" + member.person(), Map.of("role", role.code()))
                .status();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> some) throws Exception {
        try (var threads = Executors.newFixedThreadPool(some.size())) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(some)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
