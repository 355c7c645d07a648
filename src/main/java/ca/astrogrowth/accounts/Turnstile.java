package ca.astrogrowth.accounts;

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
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Counts what strangers try, for all nodes. An address that nobody has counts like any other, so that the count tells
 * nothing. With Redis away everybody passes: people must come in, and a password takes long to check.
 */
@Component
@EnableConfigurationProperties(AttemptLimits.class)
class Turnstile {

    private static final Logger log = LoggerFactory.getLogger(Turnstile.class);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final LettuceConnectionFactory redis;
    private final AttemptLimits limits;
    private @Nullable RedisClient client;
    private @Nullable ProxyManager<String> buckets;

    Turnstile(LettuceConnectionFactory redis, AttemptLimits limits) {
        this.redis = redis;
        this.limits = limits;
    }

    /**
     * @param client the network address that it comes from
     * @throws TooManyAttemptsException if it was tried too often for the address, or from there
     */
    void take(Door door, String email, String client) {
        boolean allowed = ask(() -> address(door, email), bucket -> bucket.tryConsume(1))
                && ask(() -> client(door, client), bucket -> bucket.tryConsume(1));
        if (!allowed) {
            throw new TooManyAttemptsException();
        }
    }

    /** Who turned out to be right has not tried anything. */
    void giveBack(Door door, String email, String client) {
        ask(() -> address(door, email), Turnstile::addOne);
        ask(() -> client(door, client), Turnstile::addOne);
    }

    private static boolean addOne(Bucket bucket) {
        bucket.addTokens(1);
        return true;
    }

    private boolean ask(Supplier<Bucket> bucket, Predicate<Bucket> question) {
        try {
            return question.test(bucket.get());
        } catch (RuntimeException e) {
            log.warn("Redis does not answer, so attempts are not counted: {}", e.getMessage());
            return true;
        }
    }

    private Bucket address(Door door, String email) {
        String known = Fingerprint.of(email.strip().toLowerCase(Locale.ROOT));
        return bucket(door, "address:" + known, limits.address(door));
    }

    private Bucket client(Door door, String client) {
        return bucket(door, "client:" + Fingerprint.of(client), limits.client(door));
    }

    private Bucket bucket(Door door, String who, int most) {
        return buckets()
                .builder()
                .build(
                        "accounts:attempts:" + door + ":" + who + ":" + most,
                        () -> BucketConfiguration.builder()
                                .addLimit(limit -> limit.capacity(most).refillGreedy(most, door.period()))
                                .build());
    }

    /** Opened late, so that the application starts without Redis; again when there is another client since. */
    private synchronized ProxyManager<String> buckets() {
        RedisClient now = (RedisClient) redis.getRequiredNativeClient();
        if (buckets == null || now != client) {
            client = now;
            var connection = now.connect(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE));
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
