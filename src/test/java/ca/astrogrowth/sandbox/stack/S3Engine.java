package ca.astrogrowth.sandbox.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** An S3 store inside this JVM; it checks signatures. Stopping it keeps its objects. */
public final class S3Engine {

    static final String BUCKET = "astrogrowth";
    static final String ACCESS_KEY = "astrogrowth";
    private static final long STOP_MILLIS = 500;

    private final BlobStore store;
    private final String secretKey;
    private int port;
    private @Nullable S3Proxy server;

    /** @param home where objects are kept; {@code null} keeps them in memory */
    S3Engine(@Nullable Path home, Secrets secrets) throws IOException {
        this.secretKey = secrets.password("s3");
        this.store = home == null
                ? new TransientNio2BlobStore()
                : new FilesystemNio2BlobStore(Files.createDirectories(home).toString());
        if (!store.containerExists(BUCKET)) {
            store.createContainer(BUCKET);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** On the port it had before, if it had one. */
    public synchronized void start() {
        var proxy = S3Proxy.builder()
                .blobStore(store)
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, secretKey)
                .endpoint(endpoint())
                .stopTimeout(STOP_MILLIS)
                .build();
        try {
            proxy.start();
        } catch (Exception e) {
            throw new IllegalStateException("The S3 store did not start", e);
        }
        port = proxy.getPort();
        server = proxy;
    }

    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.stop();
        } catch (TimeoutException ignored) {
            // Requests that would not end in time were cut off, and the server is down all the same.
        } catch (Exception e) {
            throw new IllegalStateException("The S3 store did not stop", e);
        } finally {
            server = null;
        }
    }

    String secretKey() {
        return secretKey;
    }
}
