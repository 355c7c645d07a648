package ca.astrogrowth.access;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Service;

/**
 * Counts requests for all nodes in Redis. With Redis away each node counts for itself and allows less, so that the API
 * neither stands still nor lies open; Redis is asked again after a moment.
 */
@Service
@NeedsNothing("it counts requests, whoever asks")
@EnableConfigurationProperties(AllowanceSettings.class)
public class Allowances {

    private static final Logger log = LoggerFactory.getLogger(Allowances.class);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final LettuceConnectionFactory redis;
    private final AllowanceSettings settings;
    private final Clock clock;
    private final OwnBuckets own;
    private @Nullable RedisClient client;
    private @Nullable ProxyManager<String> shared;
    private volatile Instant awayUntil = Instant.MIN;

    Allowances(LettuceConnectionFactory redis, AllowanceSettings settings, Clock clock) {
        this.redis = redis;
        this.settings = settings;
        this.clock = clock;
        this.own = new OwnBuckets(settings.window());
    }

    /** One more request of a token or key. */
    public Allowance bearer(String bearer) {
        return take("bearer:" + bearer, settings.bearer());
    }

    /** One more request of somebody who did not say who they are. @param client their network address */
    public Allowance stranger(String client) {
        return take("stranger:" + client, settings.stranger());
    }

    private Allowance take(String who, int quota) {
        if (clock.instant().isBefore(awayUntil)) {
            return alone(who, quota);
        }
        try {
            return allowance(bucket(who, quota), quota);
        } catch (RuntimeException e) {
            log.warn("Redis does not answer, so requests are counted here: {}", e.getMessage());
            awayUntil = clock.instant().plus(AWAY);
            return alone(who, quota);
        }
    }

    private Allowance alone(String who, int quota) {
        int less = Math.min(quota, settings.alone());
        return allowance(own.of(who, less), less);
    }

    private Allowance allowance(Bucket bucket, int quota) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                quota,
                probe.getRemainingTokens(),
                settings.window(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The quota is in the name, because a bucket keeps the rule it was made with. */
    private Bucket bucket(String who, int quota) {
        return buckets()
                .builder()
                .build(
                        "access:requests:" + who + ":" + quota,
                        () -> BucketConfiguration.builder()
                                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, settings.window()))
                                .build());
    }

    /** Opened late, so that the application starts without Redis; again when there is another client since. */
    private synchronized ProxyManager<String> buckets() {
        RedisClient now = (RedisClient) redis.getRequiredNativeClient();
        if (shared == null || now != client) {
            client = now;
            var connection = now.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
            connection.setTimeout(PATIENCE);
            shared = Bucket4jLettuce.casBasedBuilder(connection)
                    .requestTimeout(PATIENCE)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .build();
        }
        return shared;
    }
}
