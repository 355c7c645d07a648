package ca.astrogrowth.publishing.chaos;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.SandboxProperties;
import ca.astrogrowth.sandbox.linkedin.LinkedIn;
import ca.astrogrowth.sandbox.linkedin.LinkedInApp;
import ca.astrogrowth.sandbox.linkedin.Member;
import ca.astrogrowth.sandbox.stack.LocalStack;
import ca.astrogrowth.sandbox.stack.TestStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/** Engines to hurt, a LinkedIn that is watched, and a node without workers through which the harness sees and acts. */
final class Ground implements AutoCloseable {

    static final Duration PACE = Duration.ofMillis(600);
    static final Duration LEASE = Duration.ofSeconds(3);

    /** How long a worker waits for LinkedIn. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String OPTIONS = "spring.datasource.hikari.data-source-properties.options";
    private static final int MEMBERS = 1_000;

    /** Where LinkedIn sends people back to; nobody listens there. */
    private static final URI APPLICATION = URI.create("http://localhost:1");

    private final LocalStack stack = TestStack.isolated();
    private final List<Member> members =
            IntStream.range(0, MEMBERS).mapToObj(Ground::member).toList();
    private final AtomicInteger taken = new AtomicInteger();
    private final Semaphore inFlight = new Semaphore(0);
    private final Trap trap = new Trap(label -> inFlight.release());
    private final Witness witness;
    private final Sandbox sandbox;
    private final ConfigurableApplicationContext house;
    private final Crew crew;

    Ground() {
        String callback = SandboxProperties.linkedInRedirect(APPLICATION);
        LinkedInApp[] apps = {LinkedInApp.sandbox(callback), LinkedInApp.community(callback)};
        witness = new Witness(LinkedIn.inMemory(members, apps), trap);
        try {
            sandbox = Sandbox.start(0, List.of(witness));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        house = house();
        crew = new Crew(workers());
    }

    private static Member member(int number) {
        String name = "Membre" + number;
        return new Member("m" + number, name, "Fictif", name + "@chaos.example", "Essais", "#000000");
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>(stack.properties());
        properties.putAll(SandboxProperties.of(sandbox.uri(), APPLICATION, stack.secrets()));
        properties.put("astrogrowth.publishing.pace", PACE.toString());
        properties.put("astrogrowth.publishing.lease", LEASE.toString());
        properties.put("astrogrowth.publishing.rhythm", "asap");
        properties.put("astrogrowth.publishing.linkedin.patience", PATIENCE.toString());
        properties.put("astrogrowth.messaging.abandoned", "2s");
        properties.put("astrogrowth.messaging.lease", "2s");
        properties.put("spring.datasource.hikari.maximum-pool-size", "8");
        return properties;
    }

    /** As in production, where it takes longer: a worker that hangs loses the rows that it had locked. */
    private Map<String, String> workers() {
        Map<String, String> properties = properties();
        properties.put(OPTIONS, "-c idle_in_transaction_session_timeout=" + LEASE.toMillis());
        return properties;
    }

    /** It must never wait for a row that a stopped worker holds, for it is the one that wakes it. */
    private ConfigurableApplicationContext house() {
        Map<String, String> properties = properties();
        properties.put(OPTIONS, "-c lock_timeout=300ms");
        return Slice.start(properties, beans -> {});
    }

    /** With a LinkedIn identity of its own. */
    Shop open() {
        return open(members.get(taken.getAndIncrement()));
    }

    /** When no node starts: each looks for workspaces that lack tables, and would lock those that are just being made. */
    Shop open(Member member) {
        crew.awaitIdle();
        return new Shop(house, member, witness);
    }

    LocalStack stack() {
        return stack;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** How LinkedIn fails the next post; when it is slow, it is too slow for us. */
    void nextPost(Fault fault) {
        sandbox.faults().inject(new Faults.Injection("linkedin", fault, 1, Witness.POSTS, PATIENCE.plusSeconds(1)));
    }

    Witness witness() {
        return witness;
    }

    Crew crew() {
        return crew;
    }

    /** LinkedIn keeps the answer to this post from now on. */
    void holdAnswer(int occurrence) {
        inFlight.drainPermits();
        trap.arm(Label.IN_FLIGHT, occurrence);
    }

    boolean holdsAnswer() {
        return inFlight.tryAcquire();
    }

    void letAnswer() {
        trap.disarm();
    }

    @Override
    public void close() {
        crew.close();
        house.close();
        sandbox.close();
        stack.close();
    }
}
