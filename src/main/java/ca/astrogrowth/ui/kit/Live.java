package ca.astrogrowth.ui.kit;

import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a component up to date while it is on screen. Data is read inside the tenant's scope and outside the session's
 * lock; only plain records reach the screen.
 */
public final class Live<T> {

    /** What is read faster than this is shown at once: a flash of grey would be worse than no grey. */
    private static final Duration PATIENCE = Duration.ofMillis(120);

    private final LiveUpdates updates;
    private final TenantId tenant;
    private final Supplier<T> load;
    private final Consumer<T> show;
    private final @Nullable Waiting waiting;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Runnable stopped = () -> {};

    private Live(LiveUpdates updates, TenantId tenant, Supplier<T> load, Consumer<T> show, @Nullable Waiting waiting) {
        this.waiting = waiting;
        this.updates = updates;
        this.tenant = tenant;
        this.load = load;
        this.show = show;
    }

    /** Shows now and on every change, from attach to detach. */
    public static <T> Live<T> on(
            Component view, LiveUpdates updates, TenantId tenant, Supplier<T> load, Consumer<T> show) {
        return begin(view, new Live<>(updates, tenant, load, show, null));
    }

    /** The same, but the screen does not wait for what is slow: it stands there at once, and its data comes by push. */
    public static <T> Live<T> behind(
            Waiting waiting, Component view, LiveUpdates updates, TenantId tenant, Supplier<T> load, Consumer<T> show) {
        return begin(view, new Live<>(updates, tenant, load, show, waiting));
    }

    private static <T> Live<T> begin(Component view, Live<T> live) {
        view.addAttachListener(live::attached);
        return live;
    }

    /** Reads and shows again at once; for the browser's own requests. */
    public void now() {
        arrive(TenantContext.where(tenant).call(load));
    }

    private void arrive(T data) {
        show.accept(data);
        if (waiting != null) {
            waiting.end();
        }
    }

    private void attached(AttachEvent event) {
        UI ui = event.getUI();
        if (waiting == null) {
            now();
        } else {
            soon(ui, waiting);
        }
        stopped = updates.listen(tenant, () -> look(ui));
        event.getSource().addDetachListener(gone -> {
            gone.unregisterListener();
            stopped.run();
        });
    }

    private void soon(UI ui, Waiting place) {
        Runnable again = () -> soon(ui, place);
        CompletableFuture<T> reading =
                updates.read(() -> TenantContext.where(tenant).call(load));
        try {
            arrive(reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            place.begin(again);
            reading.whenComplete((data, failure) -> access(ui, () -> {
                if (failure == null) {
                    arrive(data);
                } else {
                    place.fail(again);
                }
            }));
        } catch (ExecutionException failed) {
            place.fail(again);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            place.fail(again);
        }
    }

    /** Hints that come while one is being read make one more reading, not one each. */
    private void look(UI ui) {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int answered;
            do {
                answered = asked.get();
                push(ui);
            } while (!asked.compareAndSet(answered, 0));
        } catch (RuntimeException unreadable) {
            // This reading is lost; the next hint makes another.
            asked.set(0);
            throw unreadable;
        }
    }

    private void push(UI ui) {
        T data = TenantContext.where(tenant).call(load);
        access(ui, () -> arrive(data));
    }

    private void access(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException closed) {
            stopped.run();
        }
    }
}
