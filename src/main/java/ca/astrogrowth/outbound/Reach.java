package ca.astrogrowth.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Whom somebody may connect to. Both questions are asked of each connection, by {@link GuardedDns} and {@link GuardedSockets}. */
public interface Reach {

    /** @throws NotPublicException if not all that the name resolves to is open */
    void requireName(String host, Iterable<InetAddress> resolved) throws NotPublicException;

    /** @throws NotPublicException if this very address, or its port, is not open */
    void requireAddress(InetSocketAddress address) throws NotPublicException;
}
