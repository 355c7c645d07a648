package ca.astrogrowth.leads.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** One request to the Places API (New), and what its failure means. */
@Component
@EnableConfigurationProperties(PlacesConfig.class)
class PlacesClient {

    private static final String MASK = "X-Goog-FieldMask";

    private final RestClient http;

    PlacesClient(RestClient.Builder builder, PlacesConfig config) {
        HttpClientSettings timeouts =
                HttpClientSettings.defaults().withTimeouts(config.connectTimeout(), config.readTimeout());
        this.http = builder.baseUrl(config.baseUrl())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(JsonMapper.shared())))
                .defaultHeader("X-Goog-Api-Key", config.apiKey())
                .defaultStatusHandler(HttpStatusCode::isError, PlacesClient::refuse)
                .build();
    }

    SearchText.Reply search(SearchText.Request request, String mask) {
        return answered(() -> http.post()
                .uri("/v1/places:searchText")
                .header(MASK, mask)
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .retrieve()
                .body(SearchText.Reply.class));
    }

    /** @throws PlaceGoneException if the identifier names no place any more */
    FoundPlace details(String id) {
        return answered(() -> http.get()
                .uri("/v1/places/{id}?languageCode=fr&regionCode=CA", id)
                .header(MASK, FoundPlace.MASK)
                .retrieve()
                .body(FoundPlace.class));
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return Objects.requireNonNull(call.get());
        } catch (RestClientException e) {
            boolean sent = !(e.getCause() instanceof ConnectException)
                    && !(e.getCause() instanceof HttpConnectTimeoutException);
            throw new PlacesUnavailableException("Places is out of reach, or does not answer as it should", e, sent);
        }
    }

    private static void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        String body = new String(response.getBody().readNBytes(2_000), StandardCharsets.UTF_8);
        String message = "Places answered " + status + ": " + body;
        if (status == 429 || status >= 500) {
            throw new PlacesUnavailableException(message, null, false);
        }
        if (status == 404 && request.getMethod().matches("GET")) {
            throw new PlaceGoneException(message);
        }
        boolean key = status == 401 || status == 403 || body.contains("API_KEY_INVALID");
        throw key ? PlacesDeniedException.ofUs(message) : PlacesDeniedException.ofTheSearch(message);
    }
}
