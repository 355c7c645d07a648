package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.sandbox.stack.TestStack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A JVM is killed between an effect and its acknowledgement, and another takes over what it held. */
class KilledNodeIT {

    private static final String STREAM = "astro:stream:" + Ping.SIDE_BY_SIDE;

    private static LocalStack stack;
    private static ConfigurableApplicationContext survivor;

    @BeforeAll
    static void start() {
        stack = TestStack.isolated();
        survivor = Node.small(Node.properties(stack));
    }

    @AfterAll
    static void stop() {
        survivor.close();
        stack.close();
    }

    @Test
    void leavesItsEventsToAnotherNodeWhichCompletesEachOnce() throws Exception {
        Speaker speaker = Speaker.on(survivor);
        StringRedisTemplate redis = survivor.getBean(StringRedisTemplate.class);
        speaker.say(Ping.SIDE_BY_SIDE, "half-way");
        speaker.say(Ping.SIDE_BY_SIDE, "committed");
        dieWithBothInHand();
        assertThat(speaker.effects("committed")).isEqualTo(1);
        assertThat(speaker.effects("half-way")).isZero();
        assertThat(redis.opsForStream().size(STREAM)).isEqualTo(2);

        Script script = survivor.getBean("sideBySide", Script.class);
        Outbox outbox = survivor.getBean(Outbox.class);
        script.on("half-way", Speaker.effect(outbox));
        script.on("committed", Speaker.effect(outbox));
        survivor.getBean(Workers.class).start();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Long.valueOf(0).equals(redis.opsForStream().size(STREAM)));
        assertThat(speaker.effects("committed")).isEqualTo(1);
        assertThat(speaker.effects("half-way")).isEqualTo(1);
        assertThat(script.calls("committed")).isEmpty();
    }

    private static void dieWithBothInHand() throws IOException, InterruptedException {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingNode.class.getName());
        java.environment().put(DyingNode.PROPERTIES, JsonMapper.shared().writeValueAsString(Node.properties(stack)));
        Process node = java.inheritIO().start();
        boolean ended = node.waitFor(4, TimeUnit.MINUTES);
        node.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(node.exitValue()).isEqualTo(DyingNode.STATUS);
    }
}
