package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a committed row to its handler, over the real engines. */
@AstroTest
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LEAVES = "insert into shared.erasure (tenant, asked_at, due_at) "
            + "values (current_user, now(), now() + interval '14 days')";

    @Autowired
    private BeanFactory node;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private StringRedisTemplate redis;

    @Autowired
    private Script inTurn;

    @Autowired
    private Script sideBySide;

    private Speaker speaker;

    @BeforeEach
    void provision() {
        speaker = Speaker.on(node);
    }

    @Test
    void handsACommittedEventOverOnceWithItsTenantAndWithoutATransaction() {
        UUID event = speaker.say(Ping.IN_TURN, "committed");
        awaitCalls(1);
        speaker.say(Ping.IN_TURN, "after it");
        awaitCalls(2);

        assertThat(inTurn.calls("committed")).singleElement().satisfies(call -> {
            assertThat(call.event()).isEqualTo(event);
            assertThat(call.attempt()).isEqualTo(1);
            assertThat(call.tenant()).isEqualTo(speaker.tenant());
            assertThat(call.inTransaction()).isFalse();
        });
    }

    @Test
    void neverHandsOverWhatWasRolledBack() {
        assertThatThrownBy(() -> speaker.in(() -> {
                    outbox.append(Ping.IN_TURN, new Ping(speaker.tenant().value(), "rolled back"));
                    throw new IllegalStateException("second thoughts");
                }))
                .hasMessage("second thoughts");
        speaker.say(Ping.IN_TURN, "committed instead");
        awaitCalls(1);

        assertThat(inTurn.calls("rolled back")).isEmpty();
    }

    @Test
    void handsOverNothingBeforeItsTime() {
        Instant due = Instant.now().plusMillis(800);
        speaker.sayAt(due, Ping.IN_TURN, "later");
        awaitCalls(1);

        assertThat(inTurn.calls("later").getFirst().at()).isAfterOrEqualTo(due);
    }

    @Test
    void writesSnakeCase() {
        UUID event = speaker.say(Ping.IN_TURN, "written");

        String payload = speaker.in(() -> database.sql("select payload::text from shared.outbox where id = ?")
                .param(event)
                .query(String.class)
                .single());
        assertThat(payload).contains("\"tenant_id\": \"" + speaker.tenant() + "\"");
    }

    @Test
    void completesAnEventOnce() {
        List<Boolean> answers = new ArrayList<>();
        inTurn.on("twice", (ping, delivery) -> {
            answers.add(delivery.once(() -> outbox.append(Ping.EFFECT, ping)));
            answers.add(delivery.once(() -> outbox.append(Ping.EFFECT, ping)));
        });
        speaker.say(Ping.IN_TURN, "twice");
        await().atMost(PATIENCE).until(() -> answers.size() == 2);

        assertThat(answers).containsExactly(true, false);
        assertThat(speaker.effects("twice")).isEqualTo(1);
    }

    @Test
    void takesAFailedEffectBackAndTriesItAgain() {
        inTurn.on(
                "stumbles",
                (ping, delivery) -> delivery.once(() -> {
                    outbox.append(Ping.EFFECT, ping);
                    if (delivery.attempt() == 1) {
                        throw new IllegalStateException("stumbled");
                    }
                }));
        speaker.say(Ping.IN_TURN, "stumbles");
        await().atMost(PATIENCE).until(() -> speaker.effects("stumbles") > 0);

        assertThat(inTurn.calls("stumbles")).extracting(Script.Call::attempt).containsExactly(1, 2);
        assertThat(speaker.effects("stumbles")).isEqualTo(1);
    }

    @Test
    void handlesAsManyAtOnceAsTheSubscriptionSays() {
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger inHand = hold(open, "crowd");

        await().atMost(PATIENCE).during(Duration.ofMillis(300)).until(() -> inHand.get() == 4);
        open.countDown();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects("crowd")).containsOnly(1L));
        assertThat(inHand).hasValue(8);
    }

    @Test
    void sendsAgainWhatRedisLost() {
        CountDownLatch open = new CountDownLatch(1);
        AtomicInteger inHand = hold(open, "lost");
        await().atMost(PATIENCE).until(() -> inHand.get() == 4 && waiting() == 8);

        redis.delete("astro:stream:" + Ping.SIDE_BY_SIDE);
        open.countDown();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects("lost")).containsOnly(1L));
    }

    @Test
    void letsAHandlerSeeNothingOfTheNeighbours() {
        UUID ours = speaker.say(Ping.IN_TURN, "ours");
        Speaker neighbour = Speaker.on(node);
        List<Long> seen = new ArrayList<>();
        List<Throwable> refusals = new ArrayList<>();
        inTurn.on("neighbour", (ping, delivery) -> {
            delivery.once(() -> seen.add(database.sql("select count(*) from shared.outbox where id = ?")
                    .param(ours)
                    .query(Long.class)
                    .single()));
            refusals.add(org.assertj.core.api.Assertions.catchThrowable(
                    () -> neighbour.number("select count(*) from " + speaker.tenant() + ".leads")));
        });
        neighbour.say(Ping.IN_TURN, "neighbour");
        await().atMost(PATIENCE).until(() -> refusals.size() == 1);

        assertThat(seen).containsExactly(0L);
        assertThat(speaker.number("select count(*) from shared.outbox where id = ?", ours))
                .isEqualTo(1);
        assertThat(refusals.getFirst()).hasStackTraceContaining("permission denied for schema");
    }

    /** It was on its way before its workspace asked to end. */
    @Test
    void holdsBackWhatWasSentToAWorkspaceThatLeaves() {
        CountDownLatch open = new CountDownLatch(1);
        inTurn.on("in hand", (ping, delivery) -> waitFor(open));
        speaker.say(Ping.IN_TURN, "in hand");
        awaitCalls(1);
        UUID next = speaker.say(Ping.IN_TURN, "on its way");
        await().atMost(PATIENCE)
                .until(() -> speaker.number("select count(sent_at) from shared.outbox where id = ?", next) == 1);

        speaker.in(() -> database.sql(LEAVES).update());
        open.countDown();
        await().atMost(PATIENCE)
                .until(() -> waitsAgain(next) || !inTurn.calls("on its way").isEmpty());

        assertThat(inTurn.calls("on its way")).isEmpty();
        speaker.in(() -> database.sql("delete from shared.erasure").update());
        awaitCalls(2);
    }

    /** A relay that counted them would look again at once, for as long as they wait. */
    @Test
    void whatWaitsForAWorkspaceThatLeavesWakesNobody(@Autowired OutboxRows rows) {
        speaker.in(() -> database.sql(LEAVES).update());
        speaker.sayAt(Instant.EPOCH, Ping.IN_TURN, "waits");

        assertThat(rows.untilNextDue().orElse(0L))
                .isGreaterThan(-Duration.ofDays(1).toMillis());
        speaker.in(() -> database.sql("delete from shared.erasure").update());
        awaitCalls(1);
    }

    /** Its last try ended after its workspace did: nothing of the workspace is written down again. */
    @Test
    void buriesNothingOfAWorkspaceThatIsGone(@Autowired DeadLetters deadLetters) {
        UUID event = UUID.randomUUID();
        String gone = "t_" + "z".repeat(26);
        OutboxRows.Row row = new OutboxRows.Row(event, event, gone, Ping.IN_TURN, "{}", null, 3);

        deadLetters.bury(row, Ping.IN_TURN, new IllegalStateException("too late"));

        assertThat(deadLetters.open(Integer.MAX_VALUE))
                .extracting(DeadLetters.DeadLetter::tenant)
                .doesNotContain(gone);
    }

    private boolean waitsAgain(UUID event) {
        return speaker.number("select count(*) from shared.outbox where event_id = ? and sent_at is null", event) == 1;
    }

    /** Says eight keys; those in hand wait for the door, then have their effect. @return how many came so far */
    private AtomicInteger hold(CountDownLatch door, String name) {
        AtomicInteger came = new AtomicInteger();
        keys(name).forEach(key -> {
            sideBySide.on(key, (ping, delivery) -> {
                came.incrementAndGet();
                waitFor(door);
                Speaker.effect(outbox).accept(ping, delivery);
            });
            speaker.say(Ping.SIDE_BY_SIDE, key);
        });
        return came;
    }

    private static void waitFor(CountDownLatch door) {
        try {
            door.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long waiting() {
        Long size = redis.opsForStream().size("astro:stream:" + Ping.SIDE_BY_SIDE);
        return size == null ? 0 : size;
    }

    private List<Long> effects(String name) {
        return keys(name).stream().map(speaker::effects).toList();
    }

    private static List<String> keys(String name) {
        return IntStream.range(0, 8).mapToObj(n -> name + n).toList();
    }

    private void awaitCalls(int howMany) {
        await().atMost(PATIENCE).until(() -> inTurn.calls(speaker.tenant()).size() == howMany);
    }
}
