package ca.astrogrowth.publishing.linkedin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we are known to LinkedIn.
 *
 * @param communityClientId of the application for pages and statistics; blank, with its secret, when we have none
 * @param redirectUri as registered in LinkedIn's portal for each application, to the letter
 * @param version of the REST API, {@code YYYYMM}; LinkedIn serves each for about a year
 * @param patience how long an answer may take; a post without one by then is in doubt
 */
@Validated
@ConfigurationProperties("astrogrowth.publishing.linkedin")
record LinkedInSettings(
        @DefaultValue("https://www.linkedin.com") URI oauthUrl,
        @DefaultValue("https://api.linkedin.com") URI apiUrl,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @DefaultValue("") String communityClientId,
        @DefaultValue("") String communityClientSecret,
        @NotNull URI redirectUri,

        @DefaultValue("202608") @Pattern(regexp = "20\\d\\d(0[1-9]|1[0-2])")
        String version,

        @DefaultValue("PT30S") Duration patience) {

    LinkedInSettings {
        if (communityClientId.isBlank() != communityClientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "astrogrowth.publishing.linkedin.community-client-id and -secret go together");
        }
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("astrogrowth.publishing.linkedin.patience must be positive");
        }
    }

    boolean offers(App app) {
        return !client(app).id().isBlank();
    }

    Client client(App app) {
        return switch (app) {
            case MEMBER -> new Client(clientId, clientSecret);
            case COMMUNITY -> new Client(communityClientId, communityClientSecret);
        };
    }

    @Override
    public String toString() {
        return "LinkedIn at " + apiUrl + " as " + clientId;
    }

    /** One registration in LinkedIn's portal. */
    record Client(String id, String secret) {

        @Override
        public String toString() {
            return id;
        }
    }
}
