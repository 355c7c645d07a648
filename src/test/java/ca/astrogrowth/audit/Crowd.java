package ca.astrogrowth.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Twenty people at once on one node, in as many windows. */
final class Crowd {

    private static final int PEOPLE = 20;
    private static final double MOST_MILLIS = 200;
    private static final Duration LENGTH = Duration.ofSeconds(60);
    private static final double MIB = 1 << 20;

    private Crowd() {}

    static List<Limit> of(House house, Browsers browsers) {
        long before = heap();
        List<Walker> walkers = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            walkers.add(new Walker(browsers.at(house.address()), House.PEOPLE.get(i % House.PEOPLE.size()), i));
        }
        System.out.printf(Locale.ROOT, "heap for each open screen: %.1f MiB%n", (heap() - before) / MIB / PEOPLE);
        long end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            walkers.forEach(Walker::live);
        }
        List<Double> trips =
                walkers.stream().flatMap(each -> each.trips().stream()).sorted().toList();
        List<String> errors =
                walkers.stream().flatMap(each -> each.errors().stream()).toList();
        errors.stream().distinct().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%d people, %d round trips in %d s: median %.0f ms, p95 %.0f ms, longest %.0f ms%n",
                PEOPLE,
                trips.size(),
                LENGTH.toSeconds(),
                trips.get(trips.size() / 2),
                trips.get(trips.size() * 95 / 100),
                trips.getLast());
        return List.of(
                Limit.atMost("round trip of a screen, p95 in ms", trips.get(trips.size() * 95 / 100), MOST_MILLIS),
                Limit.atMost("errors", errors.size(), 0));
    }

    /** What is in use once nothing more can be given up. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
