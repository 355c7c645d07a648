package ca.astrogrowth.accounts;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where browsers may use passkeys. Both follow from where people find the application, unless it is found in several places.
 *
 * @param domain that keys are made for; another one makes all of before useless
 * @param origins of the pages that may ask for them
 */
@ConfigurationProperties("astrogrowth.accounts.passkeys")
record PasskeySettings(@Nullable String domain, @Nullable Set<String> origins) {

    String domain(URI found) {
        return domain == null ? found.getHost() : domain;
    }

    Set<String> origins(URI found) {
        return origins == null || origins.isEmpty()
                ? Set.of(found.getScheme() + "://" + found.getAuthority())
                : origins;
    }
}
