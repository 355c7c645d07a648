package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with the queue, and what holds it. */
class QueueIT extends Scenario {

    private static final Duration A_WHILE = Duration.ofMillis(1_500);
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @Autowired
    private Queue queue;

    @Autowired
    private Halt halt;

    @Autowired
    private Contents contents;

    @AfterEach
    void liftEverything() {
        halt.lift(tenant);
    }

    private void onSlots() {
        in(() -> database.sql("update publishing_rhythm set without_delay = false")
                .update());
    }

    private void run(Runnable work) {
        TenantContext.where(tenant).run(work);
    }

    private UUID queued() {
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.QUEUED);
        return content;
    }

    private UUID publicationOf(UUID content) {
        return publication(content).id();
    }

    private ContentStatus status(UUID content) {
        return in(() -> contents.find(new ContentId(content)).orElseThrow().status());
    }

    @Test
    void givesEachContentASlotOfItsOwn() {
        onSlots();

        List<UUID> approved = approve(5);

        approved.forEach(content -> awaitState(content, PublicationState.QUEUED));
        Map<LocalDate, Long> days = approved.stream()
                .map(content -> LocalDate.ofInstant(publication(content).dueAt(), TORONTO))
                .collect(java.util.stream.Collectors.groupingBy(day -> day, java.util.stream.Collectors.counting()));
        assertThat(days.values()).allMatch(number -> number <= 2);
        assertThat(approved.stream().map(content -> publication(content).dueAt()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheTimesOfAMonthAtOnceAndNoneOnAHoliday() {
        onSlots();
        LocalDate first = LocalDate.parse("2026-12-01");

        Map<LocalDate, List<Instant>> slots = in(() -> queue.slots(first, 31));

        assertThat(slots).hasSize(31);
        assertThat(slots.get(first)).isNotEmpty().isSorted();
        assertThat(slots.get(LocalDate.parse("2026-12-25"))).isEmpty();
    }

    @Test
    void thereAreNoTimesWithoutDelay() {
        in(() -> database.sql("update publishing_rhythm set without_delay = true")
                .update());

        assertThat(in(() -> queue.slots(LocalDate.parse("2026-12-01"), 7)).values())
                .allSatisfy(times -> assertThat(times).isEmpty());
    }

    @Test
    void publishesAtOnceWhatAPersonWantsAtOnce() {
        onSlots();
        connect();
        UUID content = queued();
        UUID other = queued();

        run(() -> queue.publish(new ContentId(other), null, null));

        awaitState(other, PublicationState.PUBLISHED);
        assertThat(publication(content).state()).isEqualTo(PublicationState.QUEUED);
    }

    @Test
    void remembersAWishUntilTheContentIsQueued() {
        onSlots();
        connect();
        Instant wished = Instant.parse("2027-02-03T15:00:00Z");
        UUID content = in(() -> {
            UUID fresh = approveQuietly();
            queue.publish(new ContentId(fresh), wished, null);
            sayApproved(fresh);
            return fresh;
        });

        awaitState(content, PublicationState.QUEUED);

        assertThat(publication(content).dueAt()).isEqualTo(wished);
        assertThat(publication(content).pinned()).isTrue();
    }

    @Test
    void movesAndKeepsWhatAPersonPlacedWhenTheRhythmChanges() {
        onSlots();
        UUID placed = queued();
        UUID other = queued();
        Instant chosen = Instant.parse("2027-01-30T20:30:00Z");

        run(() -> queue.move(publicationOf(placed), chosen));
        run(() -> {
            Rhythm rhythm = queue.rhythm();
            queue.save(new Rhythm(ZoneId.of("America/Vancouver"), 1, rhythm.slots(), true, false));
        });

        assertThat(publication(placed).dueAt()).isEqualTo(chosen);
        assertThat(publication(other)
                        .dueAt()
                        .atZone(ZoneId.of("America/Vancouver"))
                        .toLocalTime())
                .isIn(java.time.LocalTime.of(9, 15), java.time.LocalTime.of(12, 5));
    }

    @Test
    void givesAContentThatIsTakenOutBackToAPerson() {
        UUID content = queued();

        run(() -> queue.withdraw(publicationOf(content)));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(status(content)).isEqualTo(ContentStatus.PENDING));
        connect();
        await().during(A_WHILE)
                .atMost(PATIENCE)
                .until(() -> posts(List.of(content)).isEmpty());
    }

    @Test
    void takesOutOnlyWhatIsQueued() {
        connect();
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.PUBLISHED);

        assertThatThrownBy(() -> run(() -> queue.withdraw(publicationOf(content))))
                .isInstanceOf(PublicationStateException.class);
        assertThatThrownBy(() -> run(() -> queue.publish(new ContentId(content), null, null)))
                .isInstanceOf(PublicationStateException.class);
    }

    @Test
    void lettingNothingGoMeansNothing() {
        connect();
        run(queue::pause);
        List<UUID> approved = approve(2);
        approved.forEach(content -> awaitState(content, PublicationState.QUEUED));

        await().during(A_WHILE).atMost(PATIENCE).until(() -> posts(approved).isEmpty());
        run(queue::resume);

        approved.forEach(content -> awaitState(content, PublicationState.PUBLISHED));
    }

    @Test
    void theKillSwitchStopsAWorkspaceAndItsNeighbourGoesOn() {
        connect();
        halt.pull(tenant, "test");
        List<UUID> approved = approve(2);
        approved.forEach(content -> awaitState(content, PublicationState.QUEUED));
        await().during(A_WHILE).atMost(PATIENCE).until(() -> posts(approved).isEmpty());
        assertThat(halt.all()).extracting(Halt.Halted::scope).contains(tenant.value());

        halt.lift(tenant);
        run(queue::resume);

        approved.forEach(content -> awaitState(content, PublicationState.PUBLISHED));
    }

    @Test
    void stopsEvenWhatIsBeingPrepared() {
        connect();
        TestSandbox.shared().faults().inject(new Faults.Injection("linkedin", Fault.SLOW, 1, "/rest/images", SLOWNESS));
        UUID content = approve(1).getFirst();
        await().atMost(PATIENCE).until(() -> leased(content));

        halt.pull(tenant, "test");

        awaitPublication(
                content, publication -> assertThat(publication.reason()).isEqualTo("failure.publishing.stopped"));
        assertThat(posts(List.of(content))).isEmpty();
    }

    private boolean leased(UUID content) {
        return in(() -> database.sql("select lease_until is not null from publications where content_id = :content")
                .param("content", content)
                .query(Boolean.class)
                .optional()
                .orElse(false));
    }

    @Test
    void tellsUntilWhenALimitDelaysAPostAndMovesWhatStandsBehindIt() {
        onSlots();
        connect();
        UUID first = queued();
        UUID second = queued();
        next(Fault.THROTTLED);

        run(() -> queue.publish(new ContentId(first), null, null));

        awaitPublication(first, publication -> assertThat(publication.reason()).isEqualTo("failure.linkedin.limit"));
        Instant midnight = LocalDate.now(java.time.ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant();
        assertThat(publication(first).dueAt()).isAfterOrEqualTo(midnight);
        assertThat(publication(second).dueAt()).isAfterOrEqualTo(midnight);
        assertThat(in(() -> database.sql("select count(*) from shared.outbox where topic = 'post.deferred'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    /** Marie posts for her restaurant and for the one she shares: LinkedIn sees one person. */
    @Test
    void keepsOnePaceForOneMemberInTwoWorkspaces() {
        connect();
        List<UUID> here = approve(1);
        awaitState(here.getFirst(), PublicationState.PUBLISHED);
        TenantId first = tenant;

        openWorkspace();
        connect();
        in(() -> database.sql("update shared.linkedin_pace set next_at = now() + interval '1 hour'")
                .update());
        UUID there = approve(1).getFirst();

        awaitState(there, PublicationState.QUEUED);
        await().during(A_WHILE)
                .atMost(PATIENCE)
                .until(() -> posts(List.of(there)).isEmpty());
        in(() -> database.sql("update shared.linkedin_pace set next_at = now()").update());
        run(queue::resume);
        awaitState(there, PublicationState.PUBLISHED);
        assertThat(tenant).isNotEqualTo(first);
    }

    @Test
    void aNeighbourMovesAndWithdrawsNothing() {
        UUID content = queued();
        UUID publication = publicationOf(content);
        TenantId neighbour = anotherWorkspace();

        TenantContext.where(neighbour).run(() -> {
            assertThatThrownBy(() -> queue.withdraw(publication)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> queue.move(publication, Instant.now())).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> queue.publish(new ContentId(content), null, null))
                    .isInstanceOf(NoSuchElementException.class);
        });

        assertThat(publication(content).state()).isEqualTo(PublicationState.QUEUED);
    }
}
