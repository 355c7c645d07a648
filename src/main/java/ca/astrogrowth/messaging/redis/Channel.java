package ca.astrogrowth.messaging.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to a Pub/Sub channel. Lettuce subscribes again after each reconnection; only the first connection is ours. */
public final class Channel {

    private static final Logger log = LoggerFactory.getLogger(Channel.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Channel() {}

    /** Returns at once. @return what ends the listening */
    public static Runnable listen(RedisConnections redis, String channel, Consumer<String> listener) {
        Thread thread = Thread.ofVirtual().name("channel-" + channel).start(() -> run(redis, channel, listener));
        return thread::interrupt;
    }

    private static void run(RedisConnections redis, String channel, Consumer<String> listener) {
        try {
            while (true) {
                try (StatefulRedisPubSubConnection<String, String> connection = redis.openPubSub()) {
                    connection.addListener(new RedisPubSubAdapter<>() {
                        @Override
                        public void message(String from, String message) {
                            listener.accept(message);
                        }
                    });
                    connection.sync().subscribe(channel);
                    Thread.sleep(Duration.ofDays(365));
                } catch (RedisException e) {
                    log.debug("Channel {} is tried again", channel, e);
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
