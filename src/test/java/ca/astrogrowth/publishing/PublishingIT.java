package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.linkedin.PublishedPost;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublishingIT extends Scenario {

    private static final Duration PACE = Duration.ofMillis(50);

    @Autowired
    private Contents contents;

    @Test
    void publishesEachApprovedContentOnceAndNeverFasterThanThePace() {
        connect();

        List<UUID> approved = approve(40);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(tenant, () -> publications.counts(campaign)))
                        .isEqualTo(Map.of(PublicationState.PUBLISHED, 40L)));
        List<PublishedPost> posts = posts(approved);
        assertThat(posts).hasSize(40);
        for (int i = 1; i < posts.size(); i++) {
            assertThat(Duration.between(posts.get(i - 1).at(), posts.get(i).at()))
                    .isGreaterThanOrEqualTo(PACE);
        }
    }

    @Test
    void keepsWhereAndWhenAPostWentAndTellsTheContent() {
        connect();

        UUID content = approve(1).getFirst();

        awaitState(content, PublicationState.PUBLISHED);
        PublishedPost post = posts(List.of(content)).getFirst();
        assertThat(publication(content).post()).asString().endsWith("/feed/update/" + post.urn() + "/");
        assertThat(publication(content).publishedAt()).isCloseTo(Instant.now(), within(PATIENCE));
        assertThat(post.text()).isEqualTo("À table (enfin) !\n\n" + content + "\n\nVenez\n\n#Montréal");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(in(() -> contents.find(new ContentId(content))
                                .orElseThrow()
                                .status()))
                        .isEqualTo(ContentStatus.PUBLISHED));
    }

    private static org.assertj.core.data.TemporalUnitOffset within(Duration duration) {
        return org.assertj.core.api.Assertions.within(duration.toSeconds(), java.time.temporal.ChronoUnit.SECONDS);
    }

    @Test
    void queuesAContentOnceHoweverOftenItIsApproved() {
        UUID content = approve(1).getFirst();
        in(() -> {
            sayApproved(content);
            sayApproved(content);
            return content;
        });
        connect();

        awaitState(content, PublicationState.PUBLISHED);

        assertThat(as(tenant, () -> publications.counts())).isEqualTo(Map.of(PublicationState.PUBLISHED, 1L));
        assertThat(posts(List.of(content))).hasSize(1);
    }

    @Test
    void holdsWhatCannotGoYetAndLetsItGoOnceConnected() {
        List<UUID> approved = approve(3);
        approved.forEach(content -> awaitPublication(content, publication -> {
            assertThat(publication.state()).isEqualTo(PublicationState.QUEUED);
            assertThat(publication.reason()).isEqualTo("failure.linkedin.not_connected");
        }));

        connect();

        approved.forEach(content -> awaitState(content, PublicationState.PUBLISHED));
        assertThat(posts(approved)).hasSize(3);
    }

    @Test
    void givesEachItsOwnSlotAPaceAfterTheOneBefore() {
        List<UUID> approved = approve(5);
        approved.forEach(content -> awaitState(content, PublicationState.QUEUED));

        List<Instant> due = approved.stream()
                .map(content -> publication(content).dueAt())
                .sorted()
                .toList();

        for (int i = 1; i < due.size(); i++) {
            assertThat(Duration.between(due.get(i - 1), due.get(i))).isGreaterThanOrEqualTo(PACE);
        }
    }

    @Test
    void waitsForTheNextUtcDayWhenLinkedInSaysEnough() {
        connect();
        next(Fault.THROTTLED);

        UUID content = approve(1).getFirst();

        Instant midnight =
                LocalDate.now(ZoneOffset.UTC).plusDays(1).atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC);
        awaitPublication(content, publication -> {
            assertThat(publication.reason()).isEqualTo("failure.linkedin.limit");
            assertThat(publication.state()).isEqualTo(PublicationState.QUEUED);
            assertThat(publication.dueAt()).isEqualTo(midnight);
        });
        assertThat(posts(List.of(content))).isEmpty();
    }

    @Test
    void givesUpWhatLinkedInCallsARepetitionThatIsNotOurs() {
        connect();
        next(Fault.DUPLICATE);

        UUID content = approve(1).getFirst();

        awaitState(content, PublicationState.REFUSED);
        assertThat(publication(content).reason()).isEqualTo("failure.linkedin.duplicate");
    }

    @Test
    void givesUpAContentThatIsNotApprovedAnyMore() {
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.QUEUED);
        in(() -> database.sql("update contents set status = 'REJECTED'").update());

        connect();

        awaitState(content, PublicationState.REFUSED);
        assertThat(posts(List.of(content))).isEmpty();
    }
}
