package ca.astrogrowth.publishing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class PostGateIT {

    private static final TenantId MARIE = new TenantId("t_mariemariemariemariemariem");
    private static final TenantId JEAN = new TenantId("t_jeanjeanjeanjeanjeanjeanje");
    private static final Duration PACE = Duration.ofMinutes(15);

    private LettuceConnectionFactory redis = connect(TestStack.shared().redis().port());

    private static LettuceConnectionFactory connect(int port) {
        var factory = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder()
                        .commandTimeout(Duration.ofMillis(500))
                        .build());
        factory.afterPropertiesSet();
        return factory;
    }

    @AfterEach
    void close() {
        try (var connection = redis.getConnection()) {
            connection.serverCommands().flushDb();
        } catch (RuntimeException away) {
            assertThat(away).isNotNull();
        }
        redis.destroy();
    }

    @Test
    void letsOnePostPassPerPaceAndTenant() {
        PostGate gate = new PostGate(redis);

        assertThat(gate.pass(MARIE, PACE)).isZero();
        assertThat(gate.pass(MARIE, PACE)).isBetween(PACE.minusSeconds(10), PACE);
        assertThat(gate.pass(JEAN, PACE)).isZero();
    }

    @Test
    void forgetsAPassThatLedToNoPost() {
        PostGate gate = new PostGate(redis);
        gate.pass(MARIE, PACE);

        gate.giveBack(MARIE, PACE);

        assertThat(gate.pass(MARIE, PACE)).isZero();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void makesPublishingWaitWhenRedisIsAway() throws IOException {
        redis.destroy();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            redis = connect(socket.getLocalPort());
        }
        PostGate gate = new PostGate(redis);

        assertThat(gate.pass(MARIE, PACE)).isPositive();
        gate.giveBack(MARIE, PACE);
    }
}
