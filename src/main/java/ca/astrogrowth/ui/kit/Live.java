package ca.astrogrowth.ui.kit;

import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps a component up to date while it is on screen. Data is read inside the tenant's scope and outside the session's
 * lock; only plain records reach the screen.
 */
public final class Live<T> {

    private final LiveUpdates updates;
    private final TenantId tenant;
    private final Supplier<T> load;
    private final Consumer<T> show;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Runnable stopped = () -> {};

    private Live(LiveUpdates updates, TenantId tenant, Supplier<T> load, Consumer<T> show) {
        this.updates = updates;
        this.tenant = tenant;
        this.load = load;
        this.show = show;
    }

    /** Shows now and on every change, from attach to detach. */
    public static <T> Live<T> on(
            Component view, LiveUpdates updates, TenantId tenant, Supplier<T> load, Consumer<T> show) {
        Live<T> live = new Live<>(updates, tenant, load, show);
        view.addAttachListener(live::attached);
        return live;
    }

    /** Reads and shows again at once; for the browser's own requests. */
    public void now() {
        show.accept(TenantContext.where(tenant).call(load));
    }

    private void attached(AttachEvent event) {
        now();
        UI ui = event.getUI();
        stopped = updates.listen(tenant, () -> look(ui));
        event.getSource().addDetachListener(gone -> {
            gone.unregisterListener();
            stopped.run();
        });
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
        try {
            ui.access(() -> show.accept(data));
        } catch (UIDetachedException closed) {
            stopped.run();
        }
    }
}
