package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that their handler cannot bear. */
@AstroTest
class PoisonIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 5;

    @Autowired
    private BeanFactory node;

    @Autowired
    private Outbox outbox;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Script inTurn;

    private Speaker speaker;

    @BeforeEach
    void provision() {
        speaker = Speaker.on(node);
    }

    @Test
    void stopsNobodyWhoStandsBehindIt() {
        inTurn.on("poison", (ping, delivery) -> fail());
        List<String> others = IntStream.range(0, 5).mapToObj(n -> "other" + n).toList();
        UUID poison = speaker.in(() -> {
            UUID event = speaker.say(Ping.IN_TURN, "poison");
            others.forEach(key -> speaker.say(Ping.IN_TURN, key));
            return event;
        });
        awaitBurial(poison);

        List<String> calls = inTurn.calls(speaker.tenant()).stream()
                .map(call -> call.key() + " " + call.attempt())
                .toList();
        assertThat(calls.subList(0, 6))
                .containsExactlyInAnyOrder("poison 1", "other0 1", "other1 1", "other2 1", "other3 1", "other4 1");
        assertThat(calls.subList(6, calls.size())).containsExactly("poison 2", "poison 3", "poison 4", "poison 5");
    }

    @Test
    void isTriedFiveTimesAfterPausesThatDoubleAndVary() {
        inTurn.on("slow poison", (ping, delivery) -> fail());
        UUID first = speaker.say(Ping.IN_TURN, "slow poison");
        UUID second = speaker.say(Ping.IN_TURN, "slow poison");
        awaitBurial(first);
        awaitBurial(second);

        assertThat(inTurn.calls("slow poison").stream()
                        .filter(call -> call.event().equals(first)))
                .extracting(Script.Call::attempt)
                .containsExactly(1, 2, 3, 4, 5);
        List<Long> pauses = pauses(first);
        assertThat(pauses).hasSize(TRIES - 1).isSorted().isNotEqualTo(pauses(second));
        for (int i = 0; i < pauses.size(); i++) {
            assertThat(pauses.get(i)).isBetween(25L << i, 50L << i);
        }
    }

    @Test
    void isBuriedWithItsStackTrace() {
        inTurn.on("traced", (ping, delivery) -> fail());
        UUID event = speaker.say(Ping.IN_TURN, "traced");

        DeadLetters.DeadLetter letter = awaitBurial(event);

        assertThat(letter.tenant()).isEqualTo(speaker.tenant().value());
        assertThat(letter.consumer()).isEqualTo(Ping.IN_TURN);
        assertThat(letter.attempts()).isEqualTo(TRIES);
        assertThat(letter.error()).contains("cannot bear it", "at ca.astrogrowth.messaging.PoisonIT.fail");
    }

    @Test
    void canBeReplayedOnceItsCauseIsMended() {
        inTurn.on("mended", (ping, delivery) -> fail());
        DeadLetters.DeadLetter letter = awaitBurial(speaker.say(Ping.IN_TURN, "mended"));
        inTurn.on("mended", Speaker.effect(outbox));

        assertThat(deadLetters.replay(letter.id())).isTrue();
        assertThat(deadLetters.replay(letter.id())).isFalse();
        await().atMost(PATIENCE).until(() -> speaker.effects("mended") > 0);
        speaker.say(Ping.IN_TURN, "after the replay");
        await().atMost(PATIENCE).until(() -> !inTurn.calls("after the replay").isEmpty());

        assertThat(speaker.effects("mended")).isEqualTo(1);
        assertThat(inTurn.calls("mended")).hasSize(TRIES + 1);
        assertThat(deadLetters.open(1_000)).noneMatch(open -> open.id().equals(letter.id()));
    }

    @Test
    void isBuriedAgainWhenTheReplayFailsToo() {
        inTurn.on("not mended", (ping, delivery) -> fail());
        UUID event = speaker.say(Ping.IN_TURN, "not mended");
        deadLetters.replay(awaitBurial(event).id());

        assertThat(awaitBurial(event).attempts()).isEqualTo(TRIES + 1);
    }

    @Test
    void mayBeAnErrorOrAPayloadThatNobodyCanRead() {
        inTurn.on("error", (ping, delivery) -> {
            throw new NoClassDefFoundError("a/class/of/yesterday");
        });
        UUID error = speaker.say(Ping.IN_TURN, "error");
        UUID unreadable = speaker.in(() -> outbox.append(Ping.IN_TURN, Map.of("key", List.of("not", "a", "text"))));

        assertThat(awaitBurial(error).error()).contains("a/class/of/yesterday");
        assertThat(awaitBurial(unreadable).error()).contains("MismatchedInputException");
    }

    private static void fail() {
        throw new IllegalStateException("cannot bear it");
    }

    private DeadLetters.DeadLetter awaitBurial(UUID event) {
        List<DeadLetters.DeadLetter> found =
                await().atMost(PATIENCE).until(() -> buried(event), letters -> !letters.isEmpty());
        return found.getFirst();
    }

    private List<DeadLetters.DeadLetter> buried(UUID event) {
        List<UUID> ids = platform("select id from shared.dead_letter where event_id = ?", event, UUID.class);
        return deadLetters.open(1_000).stream()
                .filter(letter -> ids.contains(letter.id()))
                .toList();
    }

    /** As they were written down, in milliseconds: what a busy machine adds is not in them. */
    private List<Long> pauses(UUID event) {
        return platform(
                "select (extract(epoch from due_at - created_at) * 1000)::bigint from shared.outbox "
                        + "where event_id = ? and target is not null order by attempt",
                event,
                Long.class);
    }

    private <T> List<T> platform(String sql, UUID event, Class<T> type) {
        return TenantContext.platform()
                .call(() -> node.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                        .execute(status ->
                                database.sql(sql).param(event).query(type).list()));
    }
}
