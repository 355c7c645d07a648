package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.sandbox.DemoTenants;
import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.sandbox.stack.TestStack;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Engines are killed in the middle of a real campaign; nothing is lost, and nothing happens twice. */
class FailingEnginesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One second is what is promised; the rest is for a machine that does much else. */
    private static final Duration BACK_AT_WORK = Duration.ofSeconds(3);

    private static LocalStack stack;
    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        stack = TestStack.isolated();
        node = Node.whole(stack);
        DemoTenants.seed(node);
    }

    @AfterAll
    static void stop() {
        node.close();
        stack.close();
    }

    @Test
    void redisMayBeAwayForHalfAMinuteAndForgetEverything(TestReporter reporter) throws InterruptedException {
        CampaignRun run = CampaignRun.launch(node, "jean@clinique-jean.example", 12);
        run.awaitTheMiddle();
        Speaker speaker = run.speaker();
        CountDownLatch door = new CountDownLatch(1);
        List<String> inHandOrWaiting = keys("before");
        inHandOrWaiting.forEach(key -> hold(key, door));
        inHandOrWaiting.forEach(key -> speaker.say(Ping.SIDE_BY_SIDE, key));
        await().atMost(PATIENCE).until(() -> unsent(speaker) == 0);

        stack.redis().killAndForget();
        door.countDown();
        Thread.sleep(Duration.ofSeconds(30));

        reporter.publishEntry("Redis forgot all; milliseconds until work went on", backAtWork(speaker, "forgotten"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(effects(speaker, inHandOrWaiting)).containsOnly(1L));
        run.completesWithNothingTwice();
        assertThat(effects(speaker, inHandOrWaiting)).containsOnly(1L);
    }

    @Test
    void workGoesOnWithinASecondOfRedisReturn(TestReporter reporter) throws InterruptedException {
        Speaker speaker = Speaker.on(node);
        stack.redis().kill();
        Thread.sleep(Duration.ofSeconds(2));

        reporter.publishEntry("Redis kept all; milliseconds until work went on", backAtWork(speaker, "kept"));
    }

    @Test
    void postgresMayBeKilledInTheMiddle() {
        CampaignRun run = CampaignRun.launch(node, "jean@clinique-jean.example", 8);
        run.awaitTheMiddle();
        List<String> before = keys("postgres");
        before.forEach(key -> sideBySide().on(key, Speaker.effect(outbox())));
        before.forEach(key -> run.speaker().say(Ping.SIDE_BY_SIDE, key));

        stack.postgres().kill();
        stack.postgres().restart();

        await().atMost(PATIENCE)
                .ignoreExceptions() // the pool still has connections that died
                .untilAsserted(() -> assertThat(effects(run.speaker(), before)).containsOnly(1L));
        run.completesWithNothingTwice();
    }

    /** Says something while Redis is away. @return how long after its return the first of it was handled */
    private static String backAtWork(Speaker speaker, String name) {
        List<String> during = keys(name);
        during.forEach(key -> sideBySide().on(key, Speaker.effect(outbox())));
        during.forEach(key -> speaker.say(Ping.SIDE_BY_SIDE, key));
        await().atMost(PATIENCE).pollDelay(Duration.ofMillis(500)).until(() -> true);
        assertThat(effects(speaker, during)).containsOnly(0L);

        stack.redis().restart();
        long back = System.nanoTime();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        during.stream().anyMatch(key -> !sideBySide().calls(key).isEmpty()));
        Duration pause = Duration.ofNanos(System.nanoTime() - back);
        assertThat(pause).isLessThan(BACK_AT_WORK);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effects(speaker, during)).containsOnly(1L));
        return String.valueOf(pause.toMillis());
    }

    private static void hold(String key, CountDownLatch door) {
        sideBySide().on(key, (ping, delivery) -> {
            try {
                door.await();
                Speaker.effect(outbox()).accept(ping, delivery);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static long unsent(Speaker speaker) {
        return speaker.number(
                "select count(*) from shared.outbox where sent_at is null and topic = ?", Ping.SIDE_BY_SIDE);
    }

    private static List<Long> effects(Speaker speaker, List<String> keys) {
        return keys.stream().map(speaker::effects).toList();
    }

    private static List<String> keys(String name) {
        return IntStream.range(0, 8).mapToObj(n -> name + n).toList();
    }

    private static Script sideBySide() {
        return node.getBean("sideBySide", Script.class);
    }

    private static Outbox outbox() {
        return node.getBean(Outbox.class);
    }
}
