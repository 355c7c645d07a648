package ca.astrogrowth.sandbox.hunter;

import java.util.HashSet;
import java.util.Set;

/** The month's credits; the same question costs once. */
final class Plan {

    enum Operation {
        SEARCH,
        VERIFICATION
    }

    private record Use(Operation operation, String question) {}

    private final int credits;
    private final Set<Use> used = new HashSet<>();

    Plan(int credits) {
        this.credits = credits;
    }

    /** To be asked before the work. */
    synchronized void require(Operation operation, String question) {
        if (used.size() >= credits && !used.contains(new Use(operation, question))) {
            throw HunterRefusal.planExhausted();
        }
    }

    synchronized void spend(Operation operation, String question) {
        used.add(new Use(operation, question));
    }

    int credits() {
        return credits;
    }

    synchronized int used() {
        return used.size();
    }

    synchronized long used(Operation operation) {
        return used.stream().filter(use -> use.operation() == operation).count();
    }

    synchronized void reset() {
        used.clear();
    }
}
