package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lengthens a list, page by page. The whole length is read again at each change, so that what is shown stays true. */
public class More extends Div {

    /** Nobody waits for more rows than these at once. */
    private static final int FURTHEST = 600;

    private final int page;
    private volatile int length;

    /** @param read what reads and shows the longer list */
    public More(int page, Runnable read) {
        this.page = page;
        this.length = page;
        addClassName("more");
        add(new Button(getTranslation("action.more"), click -> {
            length += page;
            read.run();
        }));
        setVisible(false);
    }

    /** @param list reads one window of it */
    public <T> Slice<T> read(Function<Window, Slice<T>> list) {
        List<T> rows = new ArrayList<>();
        @Nullable String next = null;
        do {
            int missing = Math.min(length - rows.size(), Window.LARGEST);
            Slice<T> part = list.apply(new Window(missing, next));
            rows.addAll(part.items());
            next = part.next();
        } while (next != null && rows.size() < length);
        return new Slice<>(rows, next);
    }

    /** Another list begins, at its first page. */
    public void reset() {
        length = page;
    }

    /** The list is at least so long that this row is in it, the first being 1. */
    public void reach(long row) {
        length = Math.max(length, (int) Math.min(row, FURTHEST));
    }

    public void show(Slice<?> shown) {
        setVisible(shown.next() != null);
    }
}
