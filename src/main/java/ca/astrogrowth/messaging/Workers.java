package ca.astrogrowth.messaging;

import ca.astrogrowth.messaging.redis.RedisConnections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads of a node with the role {@code worker}: relay, sweeper, and a loop for each subscription. */
@Component
@EnableConfigurationProperties(Settings.class)
class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Relay relay;
    private final Sweeper sweeper;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final RedisConnections redis;
    private final Settings settings;
    private final List<String> roles;
    private final List<Thread> threads = new ArrayList<>();
    private ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();

    Workers(
            Relay relay,
            Sweeper sweeper,
            Subscriptions subscriptions,
            Deliveries deliveries,
            RedisConnections redis,
            Settings settings,
            @Value("${astrogrowth.roles:web,worker}") List<String> roles) {
        this.relay = relay;
        this.sweeper = sweeper;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.redis = redis;
        this.settings = settings;
        this.roles = List.copyOf(roles);
    }

    @Override
    public boolean isAutoStartup() {
        return roles.contains("worker");
    }

    @Override
    public synchronized void start() {
        handlers = Executors.newVirtualThreadPerTaskExecutor();
        String node = UUID.randomUUID().toString();
        keep("relay", relay::run);
        keep("sweeper", sweeper::run);
        for (EventHandler<?> handler : subscriptions.all()) {
            ConsumerLoop loop = new ConsumerLoop(handler, deliveries, sweeper, settings, handlers);
            keep(handler.subscription().consumer(), () -> loop.run(redis, node));
        }
    }

    /** Runs it until the node stops; when an engine is away it starts over a moment later. */
    private void keep(String name, Work work) {
        threads.add(Thread.ofVirtual().name("messaging-" + name).start(() -> {
            String known = "";
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    known = attempt(name, work, known);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** An outage brings the same failure five times a second: it is said once. */
    private static String attempt(String name, Work work, String known) throws InterruptedException {
        try {
            work.run();
            return "";
        } catch (RuntimeException | Error e) { // a thread that ended would be missed by nobody
            Thread.sleep(PAUSE);
            String failure = e.toString();
            if (!failure.equals(known)) {
                log.warn("{} starts over: {}", name, failure);
            }
            log.debug("{} starts over", name, e);
            return failure;
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(Duration.ofSeconds(3));
            }
            handlers.shutdown();
            if (!handlers.awaitTermination(4, java.util.concurrent.TimeUnit.SECONDS)) {
                handlers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    private interface Work {
        void run() throws InterruptedException;
    }
}
