package ca.astrogrowth.messaging.redis;

import io.lettuce.core.Consumer;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XAutoClaimArgs;
import io.lettuce.core.XClaimArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One connection's view of the streams. Each consumer has a stream of its own with one group, whose members are the nodes;
 * an entry is deleted once it is handled, so a stream holds exactly what is still to do. All methods throw
 * {@link io.lettuce.core.RedisException} when Redis is away.
 */
public final class Streams implements AutoCloseable {

    private static final String GROUP = "nodes";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final StatefulRedisConnection<String, String> connection;
    private final String node;

    private Streams(StatefulRedisConnection<String, String> connection, String node) {
        this.connection = connection;
        this.node = node;
    }

    public static Streams open(RedisConnections connections, String node) {
        return new Streams(connections.open(TIMEOUT), node);
    }

    private static String key(String consumer) {
        return "astro:stream:" + consumer;
    }

    /** Adds all in one round trip; returns their entries in the same order. */
    public List<String> add(List<Addition> additions) {
        var commands = connection.async();
        var pending = additions.stream()
                .map(a -> commands.xadd(key(a.consumer()), a.fields()).toCompletableFuture())
                .toList();
        List<String> entries = new ArrayList<>(pending.size());
        for (var each : pending) {
            entries.add(
                    each.orTimeout(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS).join());
        }
        return entries;
    }

    /** @return false if the group was there already; true also means that the stream is new, or was lost */
    public boolean createGroup(String consumer) {
        try {
            connection
                    .sync()
                    .xgroupCreate(StreamOffset.from(key(consumer), "0"), GROUP, XGroupCreateArgs.Builder.mkstream());
            return true;
        } catch (RedisBusyException e) {
            return false;
        }
    }

    /** New entries, waiting for one at most that long; null when the stream and its group are gone. */
    public @Nullable List<Entry> read(String consumer, int most, Duration wait) {
        try {
            return entries(connection
                    .sync()
                    .xreadgroup(
                            Consumer.from(GROUP, node),
                            XReadArgs.Builder.count(most).block(wait),
                            StreamOffset.lastConsumed(key(consumer))));
        } catch (RedisCommandExecutionException e) {
            if (String.valueOf(e.getMessage()).startsWith("NOGROUP")) {
                return null;
            }
            throw e;
        }
    }

    /** Entries that another node took and has not touched for that long: it is dead, and they are ours now. */
    public List<Entry> claim(String consumer, int most, Duration untouched) {
        List<Entry> claimed = new ArrayList<>();
        String cursor = "0-0";
        do {
            var page = connection
                    .sync()
                    .xautoclaim(
                            key(consumer),
                            new XAutoClaimArgs<String>()
                                    .consumer(Consumer.from(GROUP, node))
                                    .minIdleTime(untouched)
                                    .startId(cursor)
                                    .count(most));
            claimed.addAll(entries(page.getMessages()));
            cursor = page.getId();
        } while (!"0-0".equals(cursor) && claimed.size() < most);
        return claimed;
    }

    /** Says that these are still being worked on. */
    public void touch(String consumer, Collection<String> entries) {
        String[] working = entries.toArray(String[]::new); // once: handlers end while we look
        if (working.length > 0) {
            connection
                    .sync()
                    .xclaim(
                            key(consumer),
                            Consumer.from(GROUP, node),
                            new XClaimArgs().justid().minIdleTime(0),
                            working);
        }
    }

    public void done(String consumer, String entry) {
        connection.sync().xack(key(consumer), GROUP, entry);
        connection.sync().xdel(key(consumer), entry);
    }

    public boolean holds(String consumer, String entry) {
        return !connection
                .sync()
                .xrange(key(consumer), Range.create(entry, entry), Limit.from(1))
                .isEmpty();
    }

    private static List<Entry> entries(List<StreamMessage<String, String>> messages) {
        return messages.stream()
                .filter(message -> message.getBody() != null)
                .map(message -> new Entry(message.getId(), message.getBody()))
                .toList();
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Something to add to a consumer's stream. */
    public record Addition(String consumer, Map<String, String> fields) {}

    /** Something read from it. */
    public record Entry(String id, Map<String, String> fields) {}
}
