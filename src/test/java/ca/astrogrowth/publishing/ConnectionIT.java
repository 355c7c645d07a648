package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.publishing.LinkedIn.Attempt;
import ca.astrogrowth.publishing.LinkedIn.Connected;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Connecting, losing the connection, and the wall between two workspaces. */
class ConnectionIT extends Scenario {

    /** She posts in no other test as herself. */
    private static final String ALICE = "agence@boreal.example";

    private static final String RECONNECT = "failure.linkedin.reconnect";

    @Test
    void connectsAMemberAndSealsTheirToken() {
        assertThat(account()).isEqualTo(LinkedInAccount.State.NONE);

        assertThat(connect()).isEqualTo(new Connected.Done("Luc Fortin", Set.of()));

        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);
        assertThat(as(tenant, linkedIn::status).member()).isEqualTo("Luc Fortin");
        assertThat(in(() -> database.sql("select encode(access_token, 'escape') from linkedin_grants")
                        .query(String.class)
                        .single()))
                .doesNotContain("AQX");
    }

    @Test
    void theJournalTellsOfAConnectionAndOfItsEnd(@Autowired JournalBook journal) {
        connect();
        disconnect();

        assertThat(as(
                        tenant,
                        () -> journal.list(JournalFilter.ALL, Window.first(10)).items()))
                .filteredOn(entry -> entry.kind().name().startsWith("LINKEDIN"))
                .extracting(JournalEntry::kind, JournalEntry::changes)
                .containsExactly(
                        tuple(JournalKind.LINKEDIN_DISCONNECTED, List.of(new Change("account", "Luc Fortin", null))),
                        tuple(JournalKind.LINKEDIN_CONNECTED, List.of(new Change("account", null, "Luc Fortin"))));
    }

    @Test
    void connectsOneMemberAtATime() {
        connect();
        connect();

        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);
    }

    @Test
    void refusesAnAttemptOfAnotherWorkspace() {
        Attempt attempt = as(tenant, () -> linkedIn.begin(LinkedInApplication.MEMBER));
        String code = consent(attempt).getOrDefault("code", "");

        assertThat(as(anotherWorkspace(), () -> linkedIn.complete(attempt, attempt.state(), code)))
                .isEqualTo(new Connected.Refused("failure.linkedin.other_workspace"));
        assertThat(account()).isEqualTo(LinkedInAccount.State.NONE);
    }

    @Test
    void refusesAnotherState() {
        Attempt attempt = as(tenant, () -> linkedIn.begin(LinkedInApplication.MEMBER));
        String code = consent(attempt).getOrDefault("code", "");

        assertThat(as(tenant, () -> linkedIn.complete(attempt, "forged", code)))
                .isEqualTo(new Connected.Refused("failure.linkedin.state"));
    }

    @Test
    void refusesAnAttemptThatTookTooLong() {
        Attempt attempt = as(tenant, () -> linkedIn.begin(LinkedInApplication.MEMBER));
        Attempt old = new Attempt(
                attempt.application(),
                attempt.page(),
                attempt.tenant(),
                attempt.state(),
                attempt.nonce(),
                attempt.verifier(),
                Instant.now());

        assertThat(as(tenant, () -> linkedIn.complete(old, old.state(), "code")))
                .isEqualTo(new Connected.Refused("failure.linkedin.expired"));
    }

    @Test
    void refusesACodeThatWasUsed() {
        Attempt attempt = as(tenant, () -> linkedIn.begin(LinkedInApplication.MEMBER));
        String code = consent(attempt).getOrDefault("code", "");
        as(tenant, () -> linkedIn.complete(attempt, attempt.state(), code));

        assertThat(as(tenant, () -> linkedIn.complete(attempt, attempt.state(), code)))
                .isEqualTo(new Connected.Refused("failure.linkedin.code"));
        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);
    }

    @Test
    void holdsTheQueueWhenTheMemberTakesTheirPermissionBackAndGoesOnAfterReconnection() {
        connect();
        TestSandbox.linkedIn().revoke(LUC);

        List<UUID> approved = approve(3);

        approved.forEach(content -> awaitPublication(content, publication -> {
            assertThat(publication.state()).isEqualTo(PublicationState.QUEUED);
            assertThat(publication.reason()).isIn("failure.linkedin.revoked", RECONNECT);
        }));
        assertThat(account()).isEqualTo(LinkedInAccount.State.RECONNECT);
        connect();
        approved.forEach(content -> awaitState(content, PublicationState.PUBLISHED));
        assertThat(posts(approved)).hasSize(3);
    }

    @Test
    void forgetsTheMemberHereAndAtLinkedIn() {
        connect(LinkedInApplication.MEMBER, ALICE);
        int revocations = revocations();

        disconnect();

        assertThat(account()).isEqualTo(LinkedInAccount.State.NONE);
        assertThat(revocations()).isEqualTo(revocations + 1);
        assertThat(in(() -> database.sql("""
                        select count(*) from linkedin_grants
                         where access_token is not null or refresh_token is not null or name <> ''""").query(Long.class).single())).isZero();
    }

    @Test
    void leavesAnotherWorkspaceOfTheSameMemberConnected() {
        connect(LinkedInApplication.MEMBER, ALICE);
        TenantId first = tenant;
        openWorkspace();
        connect(LinkedInApplication.MEMBER, ALICE);
        int revocations = revocations();

        disconnect();

        assertThat(revocations()).isEqualTo(revocations);
        tenant = first;
        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);
        disconnect();
        assertThat(revocations()).isEqualTo(revocations + 1);
    }

    private void disconnect() {
        TenantContext.where(tenant)
                .run(() -> linkedIn.disconnect(
                        linkedIn.status().accounts().getFirst().id()));
    }

    private static int revocations() {
        return (int) TestSandbox.shared().calls().all().stream()
                .filter(call -> call.path().equals("/oauth/v2/revoke"))
                .count();
    }

    @Test
    void showsANeighbourNothingAndObeysThemInNothing() {
        connect();
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.PUBLISHED);
        UUID publication = publication(content).id();
        TenantId neighbour = anotherWorkspace();

        assertThat(as(neighbour, () -> publications.of(campaign, 10))).isEmpty();
        assertThat(as(neighbour, () -> publications.counts())).isEmpty();
        assertThat(as(neighbour, linkedIn::status).accounts()).isEmpty();
        assertThatThrownBy(
                        () -> TenantContext.where(neighbour).run(() -> publications.resolve(publication, true, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void cannotPostWithATokenThatWasMovedFromANeighbour() {
        connect();
        Map<String, Object> stolen = in(() -> database.sql("select member, access_token from linkedin_grants")
                .query()
                .singleRow());
        tenant = anotherWorkspace();
        connect();
        in(() -> database.sql("update linkedin_grants set access_token = :access_token where member = :member")
                .params(stolen)
                .update());
        assertThat(account()).isEqualTo(LinkedInAccount.State.CONNECTED);

        UUID content = approve(1).getFirst();

        awaitPublication(
                content, publication -> assertThat(publication.reason()).isEqualTo(RECONNECT));
        assertThat(account()).isEqualTo(LinkedInAccount.State.RECONNECT);
        assertThat(posts(List.of(content))).isEmpty();
    }
}
