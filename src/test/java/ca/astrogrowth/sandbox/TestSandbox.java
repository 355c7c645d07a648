package ca.astrogrowth.sandbox;

import ca.astrogrowth.sandbox.linkedin.LinkedIn;
import ca.astrogrowth.sandbox.linkedin.LinkedInApp;
import ca.astrogrowth.sandbox.places.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;

/** The sandbox that all tests of this JVM share, and the address at which it expects the application. */
public final class TestSandbox {

    private TestSandbox() {}

    public static Sandbox shared() {
        return Shared.SANDBOX;
    }

    public static LinkedIn linkedIn() {
        return Shared.LINKED_IN;
    }

    /** Where browsers find the application: fixed before it starts, because LinkedIn must know it. */
    public static URI application() {
        return Shared.APPLICATION;
    }

    private static final class Shared {

        private static final URI APPLICATION = URI.create("http://localhost:" + freePort());
        private static final String CALLBACK = SandboxProperties.linkedInRedirect(APPLICATION);
        private static final LinkedIn LINKED_IN =
                LinkedIn.inMemory(LinkedInApp.sandbox(CALLBACK), LinkedInApp.community(CALLBACK));
        private static final Sandbox SANDBOX = start();

        private static Sandbox start() {
            // The tests of a whole run share the members' day.
            LINKED_IN.analyticsPerDay(Integer.MAX_VALUE);
            try {
                return Sandbox.start(0, SandboxProviders.of(Catalogue.shipped(), LINKED_IN));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
