package ca.astrogrowth.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;

/**
 * Looks at the very address of each connection, whoever resolved it: OkHttp asks no {@code Dns} about a number.
 *
 * @see Reach
 */
public final class GuardedSockets extends SocketFactory {

    private final Reach reach;
    private final UnaryOperator<SocketAddress> way;

    /** @param way how an address is reached; itself, outside of tests */
    public GuardedSockets(Reach reach, UnaryOperator<SocketAddress> way) {
        this.reach = reach;
        this.way = way;
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectedAtOnce();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connectedAtOnce();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectedAtOnce();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connectedAtOnce();
    }

    /** OkHttp never asks for one: it would be connected before its address had been looked at. */
    private static UnsupportedOperationException connectedAtOnce() {
        return new UnsupportedOperationException("Only sockets that are not connected yet can be guarded");
    }

    private final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            reach.requireAddress((InetSocketAddress) endpoint);
            super.connect(way.apply(endpoint), timeout);
        }
    }
}
