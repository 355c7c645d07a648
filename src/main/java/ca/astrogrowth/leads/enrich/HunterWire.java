package ca.astrogrowth.leads.enrich;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question to Hunter, asked again while it may help.
 *
 * @see <a href="https://hunter.io/api-documentation/v2">Hunter API v2</a>
 */
final class HunterWire {

    private static final Logger log = LoggerFactory.getLogger(HunterWire.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 1_000_000;

    private final RestClient http;
    private final RetryTemplate retries;

    /** The key travels in a header, where no log of addresses finds it. */
    HunterWire(RestClient.Builder builder, HunterConfig config) {
        HttpClientSettings settings = HttpClientSettings.defaults()
                .withTimeouts(config.connectTimeout(), config.readTimeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW);
        this.http = builder.baseUrl(config.baseUrl())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings))
                .defaultHeader("X-API-KEY", config.apiKey())
                .build();
        this.retries = new RetryTemplate(RetryPolicy.builder()
                .predicate(failure -> failure instanceof HunterTroubleException e
                        && e.trouble().passing())
                .maxRetries(config.retries())
                .delay(config.retryDelay())
                .multiplier(2)
                .jitter(config.retryDelay().dividedBy(2))
                .build());
    }

    /** @param parameter its name; the value travels encoded */
    HunterAnswer ask(String path, String parameter, String value) {
        AtomicBoolean billed = new AtomicBoolean();
        try {
            return Objects.requireNonNull(retries.invoke(() -> attempt(path, parameter, value, billed)));
        } catch (HunterTroubleException e) {
            log.info("Hunter, {}: {}", path, e.getMessage());
            return new HunterAnswer.None(e.trouble(), billed.get());
        }
    }

    private HunterAnswer attempt(String path, String parameter, String value, AtomicBoolean billed) {
        try {
            return Objects.requireNonNull(http.get()
                    .uri(path + "?" + parameter + "={value}", value)
                    .exchange((_, response) -> read(response)));
        } catch (RestClientException e) {
            HunterTrouble trouble = neverSent(e) ? HunterTrouble.DOWN : HunterTrouble.LOST;
            throw remember(new HunterTroubleException(trouble, "no answer"), billed);
        } catch (HunterTroubleException e) {
            throw remember(e, billed);
        }
    }

    private static HunterTroubleException remember(HunterTroubleException e, AtomicBoolean billed) {
        if (e.trouble().billed()) {
            billed.set(true);
        }
        return e;
    }

    private static HunterAnswer read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status != 200) {
            throw new HunterTroubleException(HunterTrouble.of(status), "it answered " + status);
        }
        try {
            JsonNode data =
                    JSON.readTree(response.getBody().readNBytes(LONGEST)).path("data");
            return new HunterAnswer.Data(data);
        } catch (JacksonException e) {
            throw new HunterTroubleException(HunterTrouble.LOST, "it did not answer in JSON");
        }
    }

    private static boolean neverSent(RestClientException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
