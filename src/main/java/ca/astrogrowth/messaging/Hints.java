package ca.astrogrowth.messaging;

import ca.astrogrowth.messaging.redis.Channel;
import ca.astrogrowth.messaging.redis.RedisConnections;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * "Look again": a hint to open screens of a tenant, on every node. It travels by Redis Pub/Sub, may be lost, and carries
 * nothing but whose screens. Every append to the outbox that is due at once gives one after its commit; longer work gives
 * its own.
 */
@Service
public class Hints {

    private static final Logger log = LoggerFactory.getLogger(Hints.class);
    private static final String CHANNEL = "astro:hints";

    private final StringRedisTemplate redis;
    private final RedisConnections connections;

    Hints(StringRedisTemplate redis, RedisConnections connections) {
        this.redis = redis;
        this.connections = connections;
    }

    /** After the current transaction's commit (once, however often it is said), or now when there is none. */
    public void changed() {
        TenantId tenant = TenantContext.current();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publish(tenant);
            return;
        }
        var hint = new AfterCommit(tenant, this);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(hint)) {
            TransactionSynchronizationManager.registerSynchronization(hint);
        }
    }

    /** Listens as soon as Redis can be reached. @return what ends the listening */
    public Runnable listen(Consumer<TenantId> listener) {
        return Channel.listen(connections, CHANNEL, message -> listener.accept(new TenantId(message)));
    }

    private void publish(TenantId tenant) {
        try {
            redis.convertAndSend(CHANNEL, tenant.value());
        } catch (DataAccessException e) {
            log.debug("A hint was lost: {}", e.getMessage());
        }
    }

    private record AfterCommit(TenantId tenant, Hints hints) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            hints.publish(tenant);
        }
    }
}
