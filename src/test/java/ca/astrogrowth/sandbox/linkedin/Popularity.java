package ca.astrogrowth.sandbox.linkedin;

import java.time.Duration;

/** How a post does at an age: the same for the same post, more and more, ever more slowly. */
final class Popularity {

    private static final int LEAST = 300;
    private static final int SPREAD = 1_200;
    private static final double HALF = Duration.ofHours(6).toSeconds();

    private final String urn;
    private final Duration age;

    Popularity(String urn, Duration age) {
        this.urn = urn;
        this.age = age;
    }

    long impressions() {
        double seconds = Math.max(0, age.toSeconds());
        return Math.round((LEAST + Math.floorMod(urn.hashCode(), SPREAD)) * seconds / (seconds + HALF));
    }

    long reached() {
        return share(600, 150);
    }

    long reactions() {
        return share(25, 40);
    }

    long comments() {
        return share(4, 9);
    }

    long reshares() {
        return share(2, 6);
    }

    long clicks() {
        return share(8, 20);
    }

    /** So many thousandths of those who saw it, and up to so many more. */
    private long share(int least, int more) {
        return impressions() * (least + Math.floorMod(urn.hashCode() / (least + 1), more)) / 1_000;
    }
}
