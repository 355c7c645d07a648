package ca.astrogrowth.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The providers, played over HTTP on the loopback interface, with an admin page at {@code /__sandbox/}. */
public final class Sandbox implements AutoCloseable {

    static {
        // Read once by the server's classes: without it each answer waits some 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Faults faults = new Faults();
    private final Calls calls = new Calls();

    private Sandbox(HttpServer server, List<Provider> providers, Mailbox mailbox, InstantSource clock) {
        this.server = server;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        AdminRoutes admin = new AdminRoutes(providers, faults, calls, mailbox);
        server.createContext("/", new Dispatcher(providers, admin.routes(), faults, calls, clock));
        server.setExecutor(threads);
        server.start();
    }

    /** @param port 0 for any free one */
    public static Sandbox start(int port, List<Provider> providers) throws IOException {
        return start(port, providers, List::of);
    }

    public static Sandbox start(int port, List<Provider> providers, Mailbox mailbox) throws IOException {
        return start(port, providers, mailbox, InstantSource.system());
    }

    static Sandbox start(int port, List<Provider> providers, Mailbox mailbox, InstantSource clock) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new Sandbox(
                HttpServer.create(new InetSocketAddress(loopback, port), 0), List.copyOf(providers), mailbox, clock);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public Faults faults() {
        return faults;
    }

    public Calls calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
