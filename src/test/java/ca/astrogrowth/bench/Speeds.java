package ca.astrogrowth.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured in several rounds. */
final class Speeds {

    private final List<Double> house = new ArrayList<>();
    private final List<Double> limit = new ArrayList<>();

    void add(Race.Speed speed) {
        house.add(speed.house());
        limit.add(speed.limit());
    }

    double house() {
        return median(house);
    }

    double limit() {
        return median(limit);
    }

    double ratio() {
        return house() / limit();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
