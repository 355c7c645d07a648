package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Tells open screens to look again when something of their tenant changed, on whichever node. A hint may be lost on its
 * way: a screen that was told nothing for a while looks by itself, all by one clock.
 */
@Service
@NeedsNothing("only a hint to look; what is read asks for itself")
public class LiveUpdates implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LiveUpdates.class);

    /** Three without a look make one, before half a minute is over. */
    private static final Duration TICK = Duration.ofSeconds(9);

    private final Map<TenantId, Set<Throttled>> listeners = new ConcurrentHashMap<>();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-updates").factory());
    private final Runnable stop;

    LiveUpdates(Hints hints) {
        stop = hints.listen(tenant -> listeners.getOrDefault(tenant, Set.of()).forEach(Throttled::ring));
        clock.scheduleWithFixedDelay(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Who is no longer on screen does not listen any more, so nothing is read for it. */
    void tick() {
        listeners.values().forEach(some -> some.forEach(Throttled::tick));
    }

    /** Reads on a thread of ours, so that nobody's screen waits. What goes wrong is logged, and told. */
    public <T> CompletableFuture<T> read(Supplier<T> load) {
        return CompletableFuture.supplyAsync(load, threads).whenComplete((data, failure) -> {
            if (failure != null) {
                log.error("A screen could not be read", failure);
            }
        });
    }

    /**
     * @param look called on a thread of ours, never twice at once and at most twice a second
     * @return what ends the listening
     */
    public Runnable listen(TenantId tenant, Runnable look) {
        Throttled throttled = new Throttled(look, threads);
        listeners.computeIfAbsent(tenant, t -> ConcurrentHashMap.newKeySet()).add(throttled);
        return () -> listeners.computeIfPresent(tenant, (t, others) -> {
            others.remove(throttled);
            return others.isEmpty() ? null : others;
        });
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        stop.run();
    }
}
