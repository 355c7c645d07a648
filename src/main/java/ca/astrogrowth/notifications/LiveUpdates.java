package ca.astrogrowth.notifications;

import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.tenancy.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Tells open screens to look again when something of their tenant changed, on whichever node. */
@Service
public class LiveUpdates implements DisposableBean {

    private final Map<TenantId, Set<Throttled>> listeners = new ConcurrentHashMap<>();
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Runnable stop;

    LiveUpdates(Hints hints) {
        stop = hints.listen(tenant -> listeners.getOrDefault(tenant, Set.of()).forEach(Throttled::ring));
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
        stop.run();
    }
}
