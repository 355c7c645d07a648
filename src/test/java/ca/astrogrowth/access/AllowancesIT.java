package ca.astrogrowth.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.stack.TestStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

class AllowancesIT {

    private static final AllowanceSettings FEW = new AllowanceSettings(5, 3, 2, Duration.ofHours(1));

    /** New for each test, because other tests use the same Redis. */
    private final String alice = "key:" + UUID.randomUUID();

    private final String bob = "key:" + UUID.randomUUID();
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

    private Allowances allowances(Clock clock) {
        return new Allowances(redis, FEW, clock);
    }

    @AfterEach
    void close() {
        redis.destroy();
    }

    @Test
    void theUsualQuotas() {
        assertThat(new Binder(new MapConfigurationPropertySource())
                        .bindOrCreate("astrogrowth.access.requests", AllowanceSettings.class))
                .isEqualTo(new AllowanceSettings(600, 120, 60, Duration.ofMinutes(1)));
    }

    @Test
    void countsForAllNodesAndForEachBearerAlone() {
        Allowances here = allowances(Clock.systemUTC());
        Allowances there = allowances(Clock.systemUTC());
        for (int i = 0; i < 5; i++) {
            Allowance allowance = (i % 2 == 0 ? here : there).bearer(alice);
            assertThat(allowance.granted()).isTrue();
            assertThat(allowance.quota()).isEqualTo(5);
            assertThat(allowance.left()).isEqualTo(4 - i);
        }

        Allowance refused = there.bearer(alice);

        assertThat(refused.granted()).isFalse();
        assertThat(refused.pause()).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(12));
        assertThat(refused.full()).isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
        assertThat(here.bearer(bob).granted()).isTrue();
    }

    @Test
    void strangersShareWhatTheirAddressHas() {
        Allowances allowances = allowances(Clock.systemUTC());
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.stranger(alice).granted()).isTrue();
        }

        assertThat(allowances.stranger(alice).granted()).isFalse();
        assertThat(allowances.bearer(alice).granted()).isTrue();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void goesOnCountingWithAnotherClient() {
        Allowances allowances = allowances(Clock.systemUTC());
        assertThat(allowances.bearer(alice).left()).isEqualTo(4);

        redis.stop();
        redis.start();

        Allowance next = allowances.bearer(alice);
        assertThat(next.quota()).as("counted in Redis, and not here alone").isEqualTo(5);
        assertThat(next.left()).isEqualTo(3);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void allowsLessWhileRedisIsAwayAndAsksItAgainLater() throws IOException {
        LettuceConnectionFactory there = redis;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            redis = connect(socket.getLocalPort());
        }
        Allowances allowances = allowances(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(allowances.bearer(alice).quota()).isEqualTo(2);
        assertThat(allowances.bearer(alice).granted()).isTrue();
        assertThat(allowances.bearer(alice).granted()).isFalse();
        assertThat(allowances.bearer(bob).granted()).isTrue();
        there.destroy();
    }
}
