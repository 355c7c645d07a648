package ca.astrogrowth.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.tenancy.NoTenantException;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObjectStoreIT {

    private static final TenantId MARIE = new TenantId("t_mariemariemariemariemariem");
    private static final TenantId JEAN = new TenantId("t_jeanjeanjeanjeanjeanjeanje");
    private static final byte[] PICTURE = "a picture".getBytes(UTF_8);

    private static S3Proxy server;
    private static ObjectStore objects;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
        objects = open("secret");
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static ObjectStore open(String secret) {
        URI endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        ObjectStore opened = new ObjectStore(new S3Settings(endpoint, "key", secret, "fresh", null, "us-east-1"));
        opened.open();
        return opened;
    }

    private static <T> T as(TenantId tenant, Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }

    private static ObjectKey put() {
        return as(MARIE, () -> objects.put("contents/1.jpg", PICTURE, "image/jpeg"));
    }

    @Test
    void givesBackWhatWasPutUnderAKeyThatStartsWithTheTenant() {
        ObjectKey key = put();

        assertThat(key.value()).isEqualTo(MARIE + "/contents/1.jpg");
        assertThat(as(MARIE, () -> objects.get(key))).isEqualTo(PICTURE);
    }

    @Test
    void overwritesTheSamePath() {
        as(MARIE, () -> objects.put("x", new byte[] {1}, "text/plain"));
        ObjectKey key = as(MARIE, () -> objects.put("x", new byte[] {2}, "text/plain"));

        assertThat(as(MARIE, () -> objects.get(key))).containsExactly(2);
    }

    @Test
    void whatIsWrittenAsItIsMadeIsReadAndListedAndGoes() {
        byte[] large = new byte[20 * 1024 * 1024];
        new java.util.Random(4).nextBytes(large);
        long bytes = as(MARIE, () -> objects.put("exports/1.zip", "application/zip", out -> out.write(large)));
        as(JEAN, () -> objects.put("exports/2.zip", PICTURE, "application/zip"));

        assertThat(bytes).isEqualTo(large.length);
        assertThat(as(MARIE, () -> objects.get(objects.key("exports/1.zip")))).isEqualTo(large);
        assertThat(as(MARIE, () -> objects.list("exports/"))).containsExactly(new ObjectKey(MARIE, "exports/1.zip"));
        as(MARIE, () -> {
            objects.remove(objects.key("exports/1.zip"));
            return MARIE;
        });
        assertThat(as(MARIE, () -> objects.list("exports/"))).isEmpty();
    }

    @Test
    void whatCouldNotBeMadeIsNoObject() {
        assertThatThrownBy(() -> as(
                        MARIE,
                        () -> objects.put("exports/half.zip", "application/zip", out -> {
                            out.write(PICTURE);
                            throw new java.io.IOException("half-way");
                        })))
                .isInstanceOf(ObjectStoreException.class)
                .hasRootCauseMessage("half-way");

        assertThat(as(MARIE, () -> objects.list("exports/half"))).isEmpty();
    }

    @Test
    void refusesANeighboursKey() {
        ObjectKey key = put();

        assertThatThrownBy(() -> as(JEAN, () -> objects.get(key))).isInstanceOf(ForeignObjectException.class);
        assertThatThrownBy(() -> as(JEAN, () -> objects.signedLink(key, Duration.ofMinutes(1))))
                .isInstanceOf(ForeignObjectException.class);
    }

    @Test
    void refusesEveryKeyWithoutATenant() {
        ObjectKey key = put();

        assertThatThrownBy(() -> objects.get(key)).isInstanceOf(NoTenantException.class);
        assertThatThrownBy(() -> objects.put("x", PICTURE, "image/jpeg")).isInstanceOf(NoTenantException.class);
    }

    @Test
    void signsALinkThatABrowserCanReadAndNobodyCanChange() throws Exception {
        URI link = as(MARIE, () -> objects.signedLink(put(), Duration.ofMinutes(1)));

        assertThat(fetch(link).body()).isEqualTo(PICTURE);
        assertThat(fetch(link).headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(fetch(URI.create(link.toString().replace("/1.jpg", "/2.jpg")))
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<byte[]> fetch(URI link) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void signsForTheAddressThatBrowsersSee() {
        var settings = new S3Settings(
                URI.create("http://127.0.0.1:1"),
                "key",
                "secret",
                "fresh",
                URI.create("https://images.example"),
                "us-east-1");
        ObjectStore away = new ObjectStore(settings);

        URI link = as(MARIE, () -> away.signedLink(away.key("x"), Duration.ofMinutes(1)));

        assertThat(link).hasScheme("https").hasHost("images.example");
    }

    @Test
    void doesNotOpenWithAWrongSecret() {
        assertThatThrownBy(() -> open("wrong"))
                .isInstanceOf(ObjectStoreException.class)
                .hasMessageContaining("bucket fresh")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void saysWhatItCouldNotRead() {
        assertThatThrownBy(() -> as(MARIE, () -> objects.get(objects.key("nothing/here"))))
                .isInstanceOf(ObjectStoreException.class)
                .hasMessageContaining("nothing/here");
    }

    @Test
    void saysThatTheStoreBreaksOff() throws Exception {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> breakOff(deaf));
            URI endpoint = URI.create("http://127.0.0.1:" + deaf.getLocalPort());
            ObjectStore broken = new ObjectStore(new S3Settings(endpoint, "key", "secret", "fresh", null, "us-east-1"));

            assertThatThrownBy(broken::open).isInstanceOf(ObjectStoreException.class);
            assertThatThrownBy(() -> as(MARIE, () -> broken.put("x", PICTURE, "image/jpeg")))
                    .isInstanceOf(ObjectStoreException.class);
            assertThatThrownBy(() -> as(MARIE, () -> broken.get(broken.key("x"))))
                    .isInstanceOf(ObjectStoreException.class);
        }
    }

    /** Begins an answer and hangs up. */
    private static void breakOff(ServerSocket server) {
        try {
            while (true) {
                try (Socket caller = server.accept()) {
                    caller.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Le".getBytes(UTF_8));
                }
            }
        } catch (IOException closed) {
            assertThat(server.isClosed()).isTrue();
        }
    }

    @Test
    void doesNotLetSmallUploadsWaitForAFullPacket() throws Exception {
        try (var socket = new PromptSockets().createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }
}
