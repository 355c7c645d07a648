package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.outbound.GuardedDns;
import ca.astrogrowth.outbound.GuardedSockets;
import java.io.IOException;
import java.net.Proxy;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request to one site: no redirect followed, no cookie kept, no proxy asked, never more than the limit read. */
final class Wire {

    private final Gate gate;
    private final OkHttpClient http;
    private final long limit;
    private final String agent;

    Wire(WebConfig config, Dns dns, UnaryOperator<SocketAddress> way) {
        this.gate = Gate.of(config);
        this.limit = config.size().toBytes();
        this.agent = config.robot() + "/1.0";
        this.http = new OkHttpClient.Builder()
                .dns(new GuardedDns(dns, gate, config.timeout()))
                .socketFactory(new GuardedSockets(gate, way))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(config.timeout())
                .readTimeout(config.timeout())
                .eventListenerFactory(Sent::new)
                .build();
    }

    /** @param sent becomes true when the request leaves us */
    Answer get(HttpUrl url, Duration timeout, AtomicBoolean sent) throws IOException {
        Call call = http.newCall(new Request.Builder()
                .url(gate.towards(url))
                .header("User-Agent", agent)
                .header("Accept", "text/html, text/plain;q=0.5")
                .header("Accept-Language", "fr-CA, fr;q=0.9, en;q=0.5")
                .tag(AtomicBoolean.class, sent)
                .build());
        call.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = call.execute()) {
            return new Answer(url, response.code(), response.headers(), body(response));
        }
    }

    private byte[] body(Response response) throws IOException {
        String type = response.header("Content-Type", "text/html");
        if (!response.isSuccessful()
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("text/")) {
            return new byte[0];
        }
        return response.body().byteStream().readNBytes((int) limit);
    }

    private static final class Sent extends EventListener {

        private final @Nullable AtomicBoolean sent;

        Sent(Call call) {
            this.sent = call.request().tag(AtomicBoolean.class);
        }

        @Override
        public void requestHeadersStart(Call call) {
            if (sent != null) {
                sent.set(true);
            }
        }
    }
}
