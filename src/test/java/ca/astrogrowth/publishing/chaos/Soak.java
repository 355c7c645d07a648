package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Two nodes at work on several workspaces for a while; now and then one of them, or an engine, is hurt. */
final class Soak {

    static final int FEWEST_POSTS = 21;

    private static final int PAIRS = 3;
    private static final int BACKLOG = 6;
    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration END = Duration.ofSeconds(120);
    /** All but the one after which a workspace waits until tomorrow. */
    private static final List<Fault> FAULTS =
            Plan.FAULTS.stream().filter(fault -> fault != Fault.THROTTLED).toList();

    private final Ground ground;
    private final Duration length;
    private final SplittableRandom chance;
    private final List<Load> loads = new ArrayList<>();
    private final Storm storm;
    private int refusals;

    Soak(Ground ground, Duration length, long seed) {
        this.ground = ground;
        this.length = length;
        this.chance = new SplittableRandom(seed);
        this.storm = new Storm(ground, chance.split());
    }

    /** A workspace and what it was given. */
    private record Load(Shop shop, List<UUID> contents) {

        List<UUID> open() {
            return contents.stream().filter(this::isOpen).toList();
        }

        private boolean isOpen(UUID content) {
            return shop.publication(content)
                    .filter(publication -> publication.state() == PublicationState.PUBLISHED
                            || publication.state() == PublicationState.REFUSED)
                    .isEmpty();
        }
    }

    /** @return what was promised and not kept */
    List<String> perform() {
        for (int i = 0; i < PAIRS; i++) {
            Shop shop = ground.open();
            loads.add(new Load(shop, new ArrayList<>()));
            loads.add(new Load(ground.open(shop.member()), new ArrayList<>())); // one identity, two workspaces
        }
        Instant end = Instant.now().plus(length);
        Instant last = end.plus(END);
        storm.gather();
        while (Instant.now().isBefore(end) || !isLoad() && Instant.now().isBefore(last)) {
            storm.blow();
            annoy();
            look(true);
            Witness.pause(TICK);
        }
        storm.end();
        ground.sandbox().faults().clear();
        return drained();
    }

    /** A busy machine takes longer to have seen enough. */
    private boolean isLoad() {
        return posts() >= FEWEST_POSTS && blows() > 0;
    }

    private void annoy() {
        if (chance.nextInt(25) != 0) {
            return;
        }
        Fault fault = FAULTS.get(chance.nextInt(FAULTS.size()));
        refusals += fault == Fault.DUPLICATE || fault == Fault.REJECTED ? 1 : 0;
        ground.nextPost(fault);
    }

    /** @return whether nothing is left to do */
    private boolean look(boolean more) {
        boolean done = true;
        for (Load load : loads) {
            try {
                List<UUID> open = load.open();
                load.shop().tend(open);
                done &= open.isEmpty();
                if (more && open.size() < BACKLOG && chance.nextInt(4) == 0) {
                    load.contents().addAll(load.shop().approve(1 + chance.nextInt(3)));
                }
            } catch (RuntimeException away) {
                done = false; // an engine is not there, or a stopped worker holds a row: the next look may find it
            }
        }
        return done;
    }

    private List<String> drained() {
        Instant end = Instant.now().plus(END);
        boolean done = false;
        while (!done && Instant.now().isBefore(end)) {
            done = look(false);
            Witness.pause(TICK);
        }
        List<String> broken = new ArrayList<>();
        long refused = 0;
        for (Load load : loads) {
            load.open().forEach(content -> broken.add("stuck: " + load.shop().publication(content)));
            broken.addAll(Promises.broken(ground.witness(), load.shop(), load.contents()));
            refused += load.contents().stream()
                    .flatMap(content -> load.shop().publication(content).stream())
                    .filter(publication -> publication.state() == PublicationState.REFUSED)
                    .count();
        }
        if (refused > refusals) {
            broken.add(refused + " are given up, and LinkedIn refused " + refusals);
        }
        return broken;
    }

    int posts() {
        return loads.stream().mapToInt(load -> load.contents().size()).sum();
    }

    int blows() {
        return storm.blows();
    }
}
