package ca.astrogrowth.publishing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.stack.TestStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class PostGateIT {

    private static final Duration PACE = Duration.ofMinutes(15);

    /** New for each test, because other tests use the same Redis: nothing in it is anybody's to wipe. */
    private final String marie = newIdentity();

    private final String jean = newIdentity();

    private LettuceConnectionFactory redis = connect(TestStack.shared().redis().port(), Duration.ofSeconds(10));

    private static String newIdentity() {
        return "urn:li:person:" + UUID.randomUUID();
    }

    private static LettuceConnectionFactory connect(int port, Duration patience) {
        var factory = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder().commandTimeout(patience).build());
        factory.afterPropertiesSet();
        return factory;
    }

    @AfterEach
    void close() {
        redis.destroy();
    }

    @Test
    void letsOnePostPassPerPaceAndIdentity() {
        PostGate gate = new PostGate(redis);

        assertThat(gate.pass(marie, PACE)).isZero();
        assertThat(gate.pass(marie, PACE)).isBetween(PACE.minusMinutes(1), PACE);
        assertThat(gate.pass(jean, PACE)).isZero();
    }

    @Test
    void forgetsAPassThatLedToNoPost() {
        PostGate gate = new PostGate(redis);
        assertThat(gate.pass(marie, PACE)).isZero();

        gate.giveBack(marie, PACE);

        assertThat(gate.pass(marie, PACE)).isZero();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void makesPublishingWaitWhenRedisIsAway() throws IOException {
        redis.destroy();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            redis = connect(socket.getLocalPort(), Duration.ofMillis(500));
        }
        PostGate gate = new PostGate(redis);

        assertThat(gate.pass(marie, PACE)).isPositive();
        gate.giveBack(marie, PACE);
    }
}
