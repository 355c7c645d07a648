package ca.astrogrowth.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls received, oldest first. */
public final class Calls {

    private static final int KEPT = 2_000;

    private final Deque<RecordedCall> calls = new ArrayDeque<>();

    synchronized void add(RecordedCall call) {
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        calls.addLast(call);
    }

    public synchronized List<RecordedCall> all() {
        return List.copyOf(calls);
    }

    public List<RecordedCall> of(String provider) {
        return all().stream().filter(call -> call.provider().equals(provider)).toList();
    }

    public synchronized void clear() {
        calls.clear();
    }
}
