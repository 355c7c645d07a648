package ca.astrogrowth.publishing.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.publishing.PublicationState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A worker that is stopped at a label with one content in hand, and wakes when a successor and a person are done with it. */
final class Woken {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Label LAST = Label.after("Ledger.record");

    private final Ground ground;
    private final Shop shop;

    Woken(Ground ground) {
        this.ground = ground;
        this.shop = ground.open();
    }

    void sleepsAt(Label label) {
        WorkerProcess sleeper = ground.crew().atWork();
        sleeper.tell("arm " + label + " 1");
        List<UUID> contents = shop.approve(1);
        UUID content = contents.getFirst();
        assertThat(sleeper.hears("reached " + label, PATIENCE)).isTrue();
        sleeper.stop();
        sleeper.say("arm " + LAST + " 1");
        sleeper.say("go");
        ground.crew().succeed();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> isPublished(contents));
        Map<String, Object> before = shop.row(content);

        sleeper.wake();

        assertThat(sleeper.hears("reached " + LAST, PATIENCE)).isTrue();
        sleeper.tell("go");
        ground.crew().rest(sleeper);
        assertThat(shop.row(content)).isEqualTo(before);
        assertThat(Promises.broken(ground.witness(), shop, contents)).isEmpty();
        assertThat(ground.witness().requests(content)).hasSize(1);
    }

    private boolean isPublished(List<UUID> contents) {
        shop.tend(contents);
        return shop.publication(contents.getFirst()).orElseThrow().state() == PublicationState.PUBLISHED;
    }
}
