package ca.astrogrowth.publishing.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * One post per pace, held in Redis for all nodes. It only saves work: the row lock in PostgreSQL is what decides. With
 * Redis away nobody passes, and publishing waits.
 */
@Component
public class PostGate {

    private static final Logger log = LoggerFactory.getLogger(PostGate.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final LettuceConnectionFactory redis;
    private @Nullable ProxyManager<String> buckets;

    PostGate(LettuceConnectionFactory redis) {
        this.redis = redis;
    }

    /** Passes, or says how long to wait: zero is a pass. */
    public Duration pass(String identity, Duration pace) {
        try {
            var probe = bucket(identity, pace).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
        } catch (RuntimeException e) {
            log.warn("Redis does not answer, so publishing waits: {}", e.getMessage());
            return AWAY;
        }
    }

    /** Nothing was posted after all. */
    public void giveBack(String identity, Duration pace) {
        try {
            bucket(identity, pace).addTokens(1);
        } catch (RuntimeException e) {
            log.warn("Redis does not answer, so the next post waits for a whole pace: {}", e.getMessage());
        }
    }

    /** The pace is in the name, because a bucket keeps the rule it was made with. */
    private Bucket bucket(String identity, Duration pace) {
        return buckets()
                .builder()
                .build(
                        "linkedin:posts:" + identity + ":" + pace,
                        () -> BucketConfiguration.builder()
                                .addLimit(limit -> limit.capacity(1).refillGreedy(1, pace))
                                .build());
    }

    /** Opened late, so that the application starts without Redis. */
    private synchronized ProxyManager<String> buckets() {
        if (buckets == null) {
            RedisClient client = (RedisClient) redis.getRequiredNativeClient();
            var connection = client.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
            connection.setTimeout(PATIENCE);
            buckets = Bucket4jLettuce.casBasedBuilder(connection)
                    .requestTimeout(PATIENCE)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .build();
        }
        return buckets;
    }
}
