package ca.astrogrowth.audit;

import ca.astrogrowth.crowd.Guests;
import ca.astrogrowth.sandbox.DemoTenants;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Twenty people at once on one node. */
final class Crowd {

    private static final int PEOPLE = 20;
    private static final double MOST_MILLIS = 200;
    private static final Duration LENGTH = Duration.ofSeconds(60);

    /** Quicker than people are: nobody reads a gallery in three seconds. */
    private static final Duration THOUGHT = Duration.ofSeconds(3);

    private static final double MIB = 1 << 20;

    private Crowd() {}

    static List<Limit> of(House house) {
        long before = heap();
        try (Guests guests =
                Guests.arrive(house.address(), PEOPLE, LENGTH, THOUGHT, DemoTenants.PASSWORD, House.PEOPLE)) {
            System.out.printf(Locale.ROOT, "heap for each open screen: %.2f MiB%n", (heap() - before) / MIB / PEOPLE);
            Guests.Told told = guests.live();
            told.errors().stream().distinct().forEach(System.out::println);
            List<Double> trips = told.trips();
            double p95 = trips.get(trips.size() * 95 / 100);
            System.out.printf(
                    Locale.ROOT,
                    "%d people, %d round trips and %d approvals in %d s: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                    PEOPLE,
                    trips.size(),
                    told.approvals(),
                    LENGTH.toSeconds(),
                    trips.get(trips.size() / 2),
                    p95,
                    trips.getLast());
            return List.of(
                    Limit.atMost("round trip of a screen, p95 in ms", p95, MOST_MILLIS),
                    Limit.atLeast("approvals of the crowd", told.approvals(), PEOPLE / 2.0),
                    Limit.atMost("errors", told.errors().size(), 0));
        }
    }

    /** What is in use once nothing more can be given up. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
