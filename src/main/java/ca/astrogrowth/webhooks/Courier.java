package ca.astrogrowth.webhooks;

import ca.astrogrowth.outbound.GuardedDns;
import ca.astrogrowth.outbound.GuardedSockets;
import ca.astrogrowth.outbound.NotPublicException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Carries one event to one program: no redirect followed, no proxy asked, of the answer only the status read. */
class Courier {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int SUCCESS = 200;
    private static final int SUCCESS_END = 300;
    private static final int GONE = 410;

    private final Outside outside;
    private final GuardedDns dns;
    private final OkHttpClient http;
    private final Clock clock;

    /** @param way how an address is reached; itself, outside of tests */
    Courier(Settings settings, Dns resolver, UnaryOperator<SocketAddress> way, Clock clock) {
        this.outside = new Outside(settings.loopback());
        this.dns = new GuardedDns(resolver, outside, settings.timeout());
        this.clock = clock;
        this.http = new OkHttpClient.Builder()
                .dns(dns)
                .socketFactory(new GuardedSockets(outside, way))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(settings.timeout())
                .connectTimeout(settings.timeout())
                .readTimeout(settings.timeout())
                .writeTimeout(settings.timeout())
                .build();
    }

    /**
     * The address as it is kept.
     *
     * @throws BadAddressException if no program can be told there
     */
    String check(String typed) {
        HttpUrl url = typed.length() > Webhook.LONGEST_URL ? null : HttpUrl.parse(typed);
        if (url == null
                || url.toString().length() > Webhook.LONGEST_URL
                || !url.username().isEmpty()
                || !url.password().isEmpty()
                || url.fragment() != null) {
            throw new BadAddressException("address");
        }
        boolean own = resolved(url.host()).stream().allMatch(outside::isOwn);
        if (!own && (!url.isHttps() || url.port() != Outside.PORT)) {
            throw new BadAddressException("address");
        }
        return url.toString();
    }

    private List<InetAddress> resolved(String host) {
        try {
            return dns.lookup(host);
        } catch (NotPublicException e) {
            throw new BadAddressException("private");
        } catch (UnknownHostException e) {
            throw new BadAddressException("unknown");
        }
    }

    Outcome carry(String url, String secret, String id, String body) {
        long seconds = clock.instant().getEpochSecond();
        Call call = http.newCall(new Request.Builder()
                .url(url)
                .header("User-Agent", "AstroGrowth-Webhooks/1.0")
                .header("Webhook-Id", id)
                .header("Webhook-Timestamp", String.valueOf(seconds))
                .header("Webhook-Signature", Signature.of(secret, id, seconds, body))
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
                .build());
        call.timeout().timeout(http.callTimeoutMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            call.cancel(); // so that closing reads nothing of the rest
            return Outcome.of(response.code());
        } catch (NotPublicException e) {
            return Outcome.failed("private");
        } catch (InterruptedIOException e) {
            return Outcome.failed("timeout");
        } catch (IOException e) {
            return Outcome.failed("unreachable");
        }
    }

    /**
     * What came of a try.
     *
     * @param status null if there was no answer
     * @param failure null if the program took it
     */
    record Outcome(@Nullable Integer status, @Nullable String failure) {

        static Outcome of(int status) {
            if (status >= SUCCESS && status < SUCCESS_END) {
                return new Outcome(status, null);
            }
            return new Outcome(status, status == GONE ? "gone" : "status");
        }

        static Outcome failed(String failure) {
            return new Outcome(null, failure);
        }

        /** It does not want to be asked again. */
        boolean isGone() {
            return "gone".equals(failure);
        }
    }
}
