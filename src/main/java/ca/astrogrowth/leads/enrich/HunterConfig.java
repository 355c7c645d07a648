package ca.astrogrowth.leads.enrich;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Hunter is reached.
 *
 * @param apiKey without one, Hunter is not used
 * @param retries how often the same question is asked again when Hunter is busy or not done
 * @param retryDelay before the first of them; it doubles each time
 * @param rest how long nothing is asked once the plan is used up or the key refused
 */
@ConfigurationProperties("astrogrowth.leads.hunter")
record HunterConfig(
        @DefaultValue("https://api.hunter.io") URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration readTimeout,
        @DefaultValue("3") int retries,
        @DefaultValue("1s") Duration retryDelay,
        @DefaultValue("1h") Duration rest) {}
