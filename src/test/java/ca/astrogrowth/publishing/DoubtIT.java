package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a post of which nobody knows whether it arrived. */
class DoubtIT extends Scenario {

    @Autowired
    private PublishingRecovery recovery;

    @BeforeEach
    void connectLinkedIn() {
        assertThat(connect()).isInstanceOf(LinkedIn.Connected.Done.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DROP_AFTER", "DROP_BEFORE", "FAILED"})
    void leavesAPostInDoubtAloneAndGoesOnWithTheNext(Fault fault) {
        next(fault);
        UUID doubtful = approve(1).getFirst();
        awaitState(doubtful, PublicationState.UNKNOWN);

        UUID sound = approve(1).getFirst();

        awaitState(sound, PublicationState.PUBLISHED);
        assertThat(publication(doubtful).state()).isEqualTo(PublicationState.UNKNOWN);
        assertThat(posts(List.of(doubtful))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void takesAPersonsWordThatThePostIsThere() {
        next(Fault.DROP_AFTER);
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.UNKNOWN);

        resolve(content, true);

        awaitState(content, PublicationState.PUBLISHED);
        assertThat(publication(content).post()).isNull();
        assertThat(posts(List.of(content))).hasSize(1);
    }

    @Test
    void sendsAgainWhatAPersonDidNotFind() {
        next(Fault.DROP_BEFORE);
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.UNKNOWN);

        resolve(content, false);

        awaitState(content, PublicationState.PUBLISHED);
        assertThat(posts(List.of(content))).hasSize(1);
    }

    @Test
    void adoptsThePostThatAPersonDidNotFindThoughItWasThere() {
        next(Fault.DROP_AFTER);
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.UNKNOWN);

        resolve(content, false);

        awaitState(content, PublicationState.PUBLISHED);
        String urn = posts(List.of(content)).getFirst().urn();
        assertThat(posts(List.of(content))).hasSize(1);
        assertThat(publication(content).post()).asString().contains(urn);
    }

    @Test
    void doubtsAnExpiredLeaseAndStillBelievesTheLateAnswer() {
        UUID content = sendSlowly();

        assertThat(as(tenant, recovery::expireLeases)).isEqualTo(1);

        assertThat(publication(content).state()).isEqualTo(PublicationState.UNKNOWN);
        awaitState(content, PublicationState.PUBLISHED);
        assertThat(posts(List.of(content))).hasSize(1);
    }

    @Test
    void doesNotListenToAWorkerThatWakesAfterItsSuccessor() {
        UUID content = sendSlowly();
        as(tenant, recovery::expireLeases);

        resolve(content, false);

        awaitState(content, PublicationState.PUBLISHED);
        await().during(SLOWNESS.multipliedBy(2)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(publication(content).state()).isEqualTo(PublicationState.PUBLISHED);
            assertThat(posts(List.of(content))).hasSize(1);
        });
        assertThat(in(() -> database.sql("select count(*) from publication_attempts where ended_at is null")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    /** A publication whose worker still waits for LinkedIn after its lease. */
    private UUID sendSlowly() {
        next(Fault.SLOW);
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.SENDING);
        in(() -> database.sql("update publications set lease_until = now() - interval '1 second'")
                .update());
        return content;
    }

    private void resolve(UUID content, boolean published) {
        UUID publication = publication(content).id();
        TenantContext.where(tenant).run(() -> publications.resolve(publication, published, null));
    }
}
