package ca.astrogrowth.webhooks;

import ca.astrogrowth.outbound.NotPublicException;
import ca.astrogrowth.outbound.PublicAddresses;
import ca.astrogrowth.outbound.Reach;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Programs on the public Internet, at the port of HTTPS.
 *
 * @param loopback see {@link Settings}
 */
record Outside(boolean loopback) implements Reach {

    static final int PORT = 443;

    @Override
    public void requireName(String host, Iterable<InetAddress> resolved) throws NotPublicException {
        for (InetAddress address : resolved) {
            require(PublicAddresses.contain(address) || isOwn(address), host);
        }
    }

    @Override
    public void requireAddress(InetSocketAddress address) throws NotPublicException {
        InetAddress ip = address.getAddress();
        require(PublicAddresses.contain(ip) && address.getPort() == PORT || isOwn(ip), address.getHostString());
    }

    /** This machine, where the setting opens it. */
    boolean isOwn(InetAddress address) {
        return loopback && address.isLoopbackAddress();
    }

    private static void require(boolean open, String host) throws NotPublicException {
        if (!open) {
            throw new NotPublicException(host);
        }
    }
}
