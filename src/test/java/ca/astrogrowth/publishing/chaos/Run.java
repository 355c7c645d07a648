package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One plan, carried out in one workspace. */
final class Run {

    private static final Duration REACH = Duration.ofSeconds(10);

    /** Longer than the minute after which a timer that did not go off counts as lost. */
    private static final Duration END = Duration.ofSeconds(100);

    private static final Duration TICK = Duration.ofMillis(100);

    private final Ground ground;
    private final Shop shop;
    private final Plan plan;
    private final Strike strike;
    private List<UUID> contents = List.of();

    Run(Ground ground, Shop shop, Plan plan) {
        this.ground = ground;
        this.shop = shop;
        this.plan = plan;
        this.strike = new Strike(ground, plan);
    }

    /** @param reached whether the plan's label was met at all */
    record Result(Plan plan, boolean reached, Duration took, List<String> broken, boolean reusable) {

        @Override
        public String toString() {
            return "chaos %s: %s, %.1f s%s"
                    .formatted(
                            plan,
                            reached ? "struck" : "never got there",
                            took.toMillis() / 1000.0,
                            broken.isEmpty() ? "" : " BROKEN " + broken);
        }
    }

    Result perform() {
        WorkerProcess worker = ground.crew().atWork();
        if (plan.victim() == Victim.POSTGRES_KILLED) {
            ground.crew().awaitIdle();
        }
        Instant begin = Instant.now();
        if (plan.fault() != null) {
            ground.nextPost(plan.fault());
        }
        strike.arm(worker);
        contents = shop.approve(plan.contents());
        boolean reached = await(REACH, () -> strike.reached(worker));
        if (reached) {
            strike.perform(worker);
        } else {
            strike.disarm(worker);
        }
        boolean ended = await(END, () -> contents.stream().allMatch(this::ended));
        strike.settle();
        ground.sandbox().faults().clear();
        List<String> broken = new ArrayList<>(Promises.broken(ground.witness(), shop, contents));
        if (!ended) {
            contents.forEach(content -> broken.add("stuck: " + shop.publication(content)));
        }
        return new Result(plan, reached, Duration.between(begin, Instant.now()), broken, ended && !isHeld());
    }

    /** Looks after the workspace meanwhile. */
    private boolean await(Duration atMost, Look goal) {
        Instant end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end)) {
            try {
                strike.look();
                if (goal.isReached()) {
                    return true;
                }
                shop.tend(contents);
            } catch (RuntimeException away) {
                // an engine is not there, or a stopped worker holds a row: the next look may find it
            }
            Witness.pause(TICK);
        }
        return false;
    }

    private boolean ended(UUID content) {
        Optional<PublicationView> publication = shop.publication(content);
        return publication.isPresent()
                && switch (publication.get().state()) {
                    case PUBLISHED -> true;
                    case REFUSED -> plan.mayRefuse();
                    case QUEUED -> waitsForTomorrow(publication.get());
                    default -> false;
                };
    }

    private boolean waitsForTomorrow(PublicationView publication) {
        return plan.fault() == Fault.THROTTLED && publication.state() == PublicationState.QUEUED && isHeld();
    }

    /** LinkedIn said "enough for today": nothing moves any more in this workspace. */
    private boolean isHeld() {
        return contents.stream()
                .flatMap(content -> shop.publication(content).stream())
                .anyMatch(publication -> "failure.linkedin.limit".equals(publication.reason()));
    }

    private interface Look {
        boolean isReached();
    }
}
