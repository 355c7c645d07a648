package ca.astrogrowth.messaging.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Connections for the streams. A command sent while Redis is away fails at once instead of waiting in a queue, and
 * reconnection is tried at least each second: both are what "work resumes within a second" asks for.
 */
@Component
public class RedisConnections implements LettuceClientOptionsBuilderCustomizer, ClientResourcesBuilderCustomizer {

    private final ObjectProvider<LettuceConnectionFactory> factory;

    RedisConnections(ObjectProvider<LettuceConnectionFactory> factory) {
        this.factory = factory;
    }

    @Override
    public void customize(ClientOptions.Builder options) {
        options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Override
    public void customize(ClientResources.Builder resources) {
        resources.reconnectDelay(
                Delay.exponential(Duration.ofMillis(10), Duration.ofMillis(500), 2, TimeUnit.MILLISECONDS));
    }

    /** A connection of one's own, because blocking reads keep it busy. */
    public StatefulRedisConnection<String, String> open(Duration timeout) {
        StatefulRedisConnection<String, String> connection = client().connect();
        connection.setTimeout(timeout);
        return connection;
    }

    public StatefulRedisPubSubConnection<String, String> openPubSub() {
        return client().connectPubSub();
    }

    private RedisClient client() {
        return (RedisClient) factory.getObject().getRequiredNativeClient();
    }
}
