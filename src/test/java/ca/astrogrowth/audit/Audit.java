package ca.astrogrowth.audit;

import java.util.ArrayList;
import java.util.List;

/** {@code ./astro audit}: prints what was measured beside what it may be, and ends with status 1 when something is not kept. */
final class Audit {

    /** To look at, and for twenty people to decide on for a minute. */
    private static final int FEW = 12;

    private static final int MANY = 60;

    private Audit() {}

    /** @param args {@code lighthouse}, {@code weight}, {@code crowd}; all of them when there are none */
    static void main(String[] args) {
        List<String> wanted = args.length == 0 ? List.of("lighthouse", "weight", "crowd") : List.of(args);
        List<Limit> limits = new ArrayList<>();
        try (House house = new House(wanted.contains("crowd") ? MANY : FEW);
                Browsers browsers = new Browsers()) {
            if (wanted.contains("lighthouse")) {
                limits.addAll(Lighthouse.of(house, browsers));
            }
            if (wanted.contains("weight")) {
                limits.add(Weight.of(house, browsers));
            }
            if (wanted.contains("crowd")) {
                limits.addAll(Crowd.of(house));
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
        limits.forEach(limit -> System.out.println(limit.line()));
        System.exit(limits.stream().allMatch(Limit::isKept) ? 0 : 1); // some engines' threads would keep the JVM alive
    }
}
