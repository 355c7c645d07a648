package ca.astrogrowth.messaging;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node that is killed, as by {@code kill -9}, with two events in hand: the effect of one is committed and not yet
 * acknowledged, that of the other has not begun.
 */
final class DyingNode {

    static final int STATUS = 137;
    static final String PROPERTIES = "DYING_NODE";

    private DyingNode() {}

    @SuppressWarnings("unchecked")
    static void main(String[] args) throws InterruptedException {
        Map<String, String> properties = JsonMapper.shared().readValue(System.getenv(PROPERTIES), Map.class);
        var node = Node.small(properties);
        Script script = node.getBean("sideBySide", Script.class);
        Outbox outbox = node.getBean(Outbox.class);
        CountDownLatch begun = new CountDownLatch(1);
        script.on("half-way", (ping, delivery) -> {
            begun.countDown();
            waitFor(new CountDownLatch(1));
        });
        script.on("committed", (ping, delivery) -> {
            waitFor(begun);
            Speaker.effect(outbox).accept(ping, delivery);
            Runtime.getRuntime().halt(STATUS);
        });
        node.getBean(Workers.class).start();
        Thread.currentThread().join();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
