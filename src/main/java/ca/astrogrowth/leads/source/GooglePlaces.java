package ca.astrogrowth.leads.source;

import ca.astrogrowth.common.Industry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text Search of the Places API (New): 20 places a page, 3 pages a search. The mask makes each page an Enterprise request.
 *
 * @see <a href="https://developers.google.com/maps/documentation/places/web-service/text-search">Text Search (New)</a>
 */
@Component
@EnableConfigurationProperties(PlacesConfig.class)
public class GooglePlaces {

    /** What one page is billed as. */
    public static final String OPERATION = "text_search.enterprise";

    private final RestClient http;
    private final RetryTemplate retries;

    GooglePlaces(RestClient.Builder builder, PlacesConfig config) {
        HttpClientSettings timeouts =
                HttpClientSettings.defaults().withTimeouts(config.connectTimeout(), config.readTimeout());
        this.http = builder.baseUrl(config.baseUrl())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(timeouts))
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(JsonMapper.shared())))
                .defaultHeader("X-Goog-Api-Key", config.apiKey())
                .defaultHeader("X-Goog-FieldMask", SearchText.MASK)
                .defaultStatusHandler(HttpStatusCode::isError, GooglePlaces::refuse)
                .build();
        this.retries = new RetryTemplate(RetryPolicy.builder()
                .includes(PlacesUnavailableException.class)
                .maxRetries(config.retries())
                .delay(config.retryDelay())
                .multiplier(2)
                .jitter(config.retryDelay().dividedBy(2))
                .build());
    }

    /**
     * @throws PlacesDeniedException when asking again would not help
     * @throws PlacesUnavailableException when it might
     */
    public PlacePage search(Industry industry, Area area, @Nullable String token) {
        var request = SearchText.Request.of(SearchTerms.of(industry), area, token);
        return Objects.requireNonNull(retries.invoke(() -> post(request)));
    }

    private PlacePage post(SearchText.Request request) {
        try {
            var reply = http.post()
                    .uri("/v1/places:searchText")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(request)
                    .retrieve()
                    .body(SearchText.Reply.class);
            return Objects.requireNonNull(reply).page();
        } catch (RestClientException e) {
            throw new PlacesUnavailableException("Places is out of reach, or does not answer as it should", e);
        }
    }

    private static void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        String body = new String(response.getBody().readNBytes(2_000), StandardCharsets.UTF_8);
        if (status == 429 || status >= 500) {
            throw new PlacesUnavailableException("Places answered " + status + ": " + body, null);
        }
        boolean key = status == 401 || status == 403 || body.contains("API_KEY_INVALID");
        throw new PlacesDeniedException(
                key ? "failure.places.denied" : "failure.places.refused", "Places answered " + status + ": " + body);
    }
}
