package ca.astrogrowth.crowd;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Somebody who looks at the dashboard, the gallery, campaigns and the calendar, approves now and then, and thinks in between. */
final class Person implements AutoCloseable {

    private static final List<String> PLACES = List.of("", "contenus", "contenus", "campagnes", "calendrier");

    private final Screen screen;
    private final SplittableRandom chance;
    private final Duration thought;
    private String place = "";
    private int approvals;

    /** @param thought how long between two actions in the middle; half of it at least, one and a half at most */
    Person(String address, int seed, Duration thought) {
        this.screen = new Screen(address);
        this.chance = new SplittableRandom(seed);
        this.thought = thought;
    }

    void arrive(String email, String password) throws IOException, InterruptedException {
        screen.open(email, password);
    }

    /** @param end of {@link System#nanoTime()} */
    void live(long end) throws IOException, InterruptedException {
        think(0);
        while (System.nanoTime() < end) {
            if (!place.equals("contenus") || chance.nextInt(3) != 0 || !approve()) {
                place = PLACES.get(chance.nextInt(PLACES.size()));
                screen.go(place);
            }
            think(thought.toMillis() / 2);
        }
    }

    List<Double> trips() {
        return screen.trips();
    }

    int approvals() {
        return approvals;
    }

    private boolean approve() throws IOException, InterruptedException {
        boolean pressed =
                screen.press(node -> node.has("content-card"), node -> node.has("button") && node.isPrimary());
        approvals += pressed ? 1 : 0;
        return pressed;
    }

    private void think(long least) throws InterruptedException {
        Thread.sleep(least + chance.nextLong(thought.toMillis()));
    }

    @Override
    public void close() {
        screen.close();
    }
}
