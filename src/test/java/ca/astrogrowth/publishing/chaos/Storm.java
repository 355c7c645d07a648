package ca.astrogrowth.publishing.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Two nodes at work, of which now and then one is killed or stopped, or an engine is. */
final class Storm {

    private final Ground ground;
    private final SplittableRandom chance;
    private final List<WorkerProcess> nodes = new ArrayList<>();
    private Instant next = Instant.MAX;
    private int blows;

    Storm(Ground ground, SplittableRandom chance) {
        this.ground = ground;
        this.chance = chance;
    }

    void gather() {
        nodes.add(ground.crew().atWork());
        nodes.add(ground.crew().succeed());
        later();
    }

    private void later() {
        next = Instant.now().plusMillis(chance.nextInt(3_000, 8_000));
    }

    void blow() {
        if (Instant.now().isBefore(next)) {
            return;
        }
        blows++;
        var stack = ground.stack();
        switch (Victim.values()[chance.nextInt(Victim.values().length)]) {
            case WORKER_KILLED -> replace();
            case WORKER_STOPPED -> stop();
            case POSTGRES_KILLED -> {
                ground.crew().awaitIdle();
                stack.postgres().kill();
                away();
                stack.postgres().restart();
            }
            case POSTGRES_STOPPED -> {
                stack.postgres().pause();
                away();
                stack.postgres().resume();
            }
            case REDIS_KILLED -> {
                stack.redis().kill();
                away();
                stack.redis().restart();
            }
            case REDIS_FORGETS -> {
                stack.redis().killAndForget();
                away();
                stack.redis().restart();
            }
            case REDIS_STOPPED -> {
                stack.redis().pause();
                away();
                stack.redis().resume();
            }
        }
        later();
    }

    private void replace() {
        nodes.remove(chance.nextInt(nodes.size())).kill();
        nodes.add(ground.crew().succeed());
    }

    /** The other one works meanwhile. */
    private void stop() {
        WorkerProcess node = nodes.get(chance.nextInt(nodes.size()));
        node.stop();
        Witness.pause(Ground.LEASE.plusMillis(chance.nextInt(1_000)));
        node.wake();
    }

    private void away() {
        Witness.pause(Duration.ofMillis(chance.nextInt(200, 2_000)));
    }

    /** One node is enough for what comes after. */
    void end() {
        WorkerProcess one = nodes.getLast();
        nodes.stream().filter(node -> node != one).forEach(ground.crew()::rest);
    }

    int blows() {
        return blows;
    }
}
