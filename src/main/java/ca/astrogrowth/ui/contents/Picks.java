package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.BulkDecisions.Seen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of the contents that wait are chosen, as they were when they were: what changes afterwards was not seen. */
class Picks {

    private final Map<ContentId, Seen> chosen = new LinkedHashMap<>();
    private final Runnable changed;
    private List<ContentView> waiting = List.of();
    private boolean open;

    Picks(Runnable changed) {
        this.changed = changed;
    }

    /** These are shown now. What is not, or waits no more, is not chosen any more. */
    void keep(List<ContentView> shown) {
        waiting = shown.stream()
                .filter(each -> each.status() == ContentStatus.PENDING)
                .toList();
        chosen.keySet().retainAll(waiting.stream().map(ContentView::id).toList());
        open = open && offered();
    }

    void open() {
        open = true;
        changed.run();
    }

    void close() {
        open = false;
        chosen.clear();
        changed.run();
    }

    void drop(List<Seen> some) {
        some.forEach(each -> chosen.remove(each.id()));
        changed.run();
    }

    void all() {
        waiting.forEach(this::put);
        changed.run();
    }

    void pick(ContentView content, boolean wanted) {
        boolean before = has(content.id());
        if (wanted && !before) {
            put(content);
            changed.run();
        } else if (!wanted && before) {
            chosen.remove(content.id());
            changed.run();
        }
    }

    /** Whether there is anything to choose, and the person at the screen may decide. */
    boolean offered() {
        return !waiting.isEmpty() && Allowed.to(Right.APPROVE);
    }

    boolean isOpen() {
        return open;
    }

    boolean has(ContentId id) {
        return chosen.containsKey(id);
    }

    boolean hasAll() {
        return chosen.size() == waiting.size();
    }

    List<Seen> chosen() {
        return List.copyOf(chosen.values());
    }

    private void put(ContentView content) {
        chosen.putIfAbsent(content.id(), new Seen(content.id(), content.version(), content.leadName()));
    }
}
