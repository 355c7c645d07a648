package ca.astrogrowth.leads.source;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Google Places is reached.
 *
 * @param retries how often a request is made again when Google is busy, before the whole search is put off
 * @param retryDelay before the first of them; it doubles each time, up to the longest
 */
@ConfigurationProperties("astrogrowth.leads.places")
record PlacesConfig(
        @DefaultValue("https://places.googleapis.com") URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("4") int retries,
        @DefaultValue("500ms") Duration retryDelay,
        @DefaultValue("8s") Duration longestDelay) {}
