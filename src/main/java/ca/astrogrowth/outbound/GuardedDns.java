package ca.astrogrowth.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Resolves a name, and refuses it whole when one of its addresses is not public. The connection is made to the very
 * addresses returned here; {@link GuardedSockets} looks at them again.
 */
public final class GuardedDns implements Dns {

    private final Dns dns;
    private final Reach reach;
    private final Duration patience;

    /** @param patience the system's resolver takes as long as it likes and cannot be interrupted */
    public GuardedDns(Dns dns, Reach reach, Duration patience) {
        this.dns = dns;
        this.reach = reach;
        this.patience = patience;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = List.copyOf(resolve(host));
        reach.requireName(host, addresses);
        return addresses;
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        var task = new FutureTask<>(() -> dns.lookup(host));
        Thread.startVirtualThread(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
