package ca.astrogrowth.storage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the objects are.
 *
 * @param publicEndpoint how browsers reach the store when that differs from how we do; used in signed links only
 * @param region with it known, a link is signed without asking the store
 */
@Validated
@ConfigurationProperties("astrogrowth.storage")
record S3Settings(
        @NotNull URI endpoint,
        @NotBlank String accessKey,
        @NotBlank String secretKey,
        @DefaultValue("astrogrowth") String bucket,
        @Nullable URI publicEndpoint,
        @DefaultValue("us-east-1") String region) {

    URI seenByBrowsers() {
        return publicEndpoint == null ? endpoint : publicEndpoint;
    }

    @Override
    public String toString() {
        return "bucket " + bucket + " at " + endpoint;
    }
}
