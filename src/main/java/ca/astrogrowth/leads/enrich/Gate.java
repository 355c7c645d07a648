package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.outbound.NotPublicException;
import ca.astrogrowth.outbound.PublicAddresses;
import ca.astrogrowth.outbound.Reach;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Whom we may connect to: anybody on the public Internet, or the gateway and nobody else.
 *
 * @param gateway see {@link WebConfig}
 */
record Gate(@Nullable HttpUrl gateway) implements Reach {

    static Gate of(WebConfig config) {
        return new Gate(
                config.gateway() == null
                        ? null
                        : Objects.requireNonNull(
                                HttpUrl.parse(config.gateway().toString()), "The gateway has an http address"));
    }

    /** Where to ask for a page. */
    HttpUrl towards(HttpUrl page) {
        return gateway == null
                ? page
                : gateway.newBuilder()
                        .addPathSegment(page.host())
                        .addEncodedPathSegments(page.encodedPath().substring(1))
                        .encodedQuery(page.encodedQuery())
                        .build();
    }

    @Override
    public void requireName(String host, Iterable<InetAddress> resolved) throws NotPublicException {
        if (gateway != null) {
            require(host.equals(gateway.host()), host);
            return;
        }
        for (InetAddress address : resolved) {
            require(PublicAddresses.contain(address), host);
        }
    }

    @Override
    public void requireAddress(InetSocketAddress address) throws NotPublicException {
        boolean open = gateway == null
                ? PublicAddresses.contain(address.getAddress())
                : address.getHostString().equals(gateway.host()) && address.getPort() == gateway.port();
        require(open, address.getHostString());
    }

    private static void require(boolean open, String host) throws NotPublicException {
        if (!open) {
            throw new NotPublicException(host);
        }
    }
}
