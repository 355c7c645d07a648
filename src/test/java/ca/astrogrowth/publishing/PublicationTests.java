package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.content.ContentId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant LEASE = NOW.plusSeconds(120);

    private final Publication publication =
            new Publication(new ContentId(UUID.randomUUID()), UUID.randomUUID(), Wish.NONE, NOW);

    private long sent() {
        long fence = publication.take(LEASE);
        publication.send("urn:li:image:1", LEASE);
        return fence;
    }

    @Test
    void staysQueuedWhileItIsPrepared() {
        long fence = publication.take(LEASE);

        assertThat(publication.state()).isEqualTo(PublicationState.QUEUED);
        assertThat(publication.answersTo(fence)).isTrue();
        assertThat(publication.attempt()).isZero();
    }

    @Test
    void countsARequestAsAnAttempt() {
        sent();

        assertThat(publication.state()).isEqualTo(PublicationState.SENDING);
        assertThat(publication.attempt()).isEqualTo(1);
    }

    @Test
    void isPublishedOnce() {
        sent();
        publication.published("urn:li:share:7", NOW);

        assertThatThrownBy(() -> publication.published("urn:li:share:8", NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> publication.take(LEASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeTakenWhileItIsSent() {
        sent();

        assertThatThrownBy(() -> publication.take(LEASE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listensToTheLastHolderOnly() {
        long paused = publication.take(LEASE);
        long successor = publication.take(LEASE.plusSeconds(120));

        assertThat(publication.answersTo(paused)).isFalse();
        assertThat(publication.answersTo(successor)).isTrue();
    }

    @Test
    void doesNotGoOutAgainByItselfWhenItIsInDoubt() {
        sent();
        publication.doubt("failure.linkedin.in_doubt");

        assertThatThrownBy(() -> publication.take(LEASE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> publication.refused("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void believesALateAnswerUntilAPersonHasDecided() {
        long fence = sent();
        publication.doubt("failure.linkedin.in_doubt");
        assertThat(publication.answersTo(fence)).isTrue();

        publication.sendAgain(NOW);

        assertThat(publication.state()).isEqualTo(PublicationState.QUEUED);
        assertThat(publication.doubted()).isTrue();
        assertThat(publication.answersTo(fence)).isFalse();
    }

    @Test
    void waitsLongerAfterEachSetback() {
        Instant first = publication.setBack(NOW, "failure.linkedin.unreachable");
        Instant second = publication.setBack(NOW, "failure.linkedin.unreachable");

        assertThat(first).isEqualTo(NOW.plusSeconds(5));
        assertThat(second).isEqualTo(NOW.plusSeconds(10));
        for (int i = 0; i < 40; i++) {
            assertThat(publication.setBack(NOW, "failure.linkedin.unreachable"))
                    .isBeforeOrEqualTo(NOW.plus(Duration.ofHours(1)));
        }
        assertThat(publication.dueAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
}
