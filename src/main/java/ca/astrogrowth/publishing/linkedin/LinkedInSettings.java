package ca.astrogrowth.publishing.linkedin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we are known to LinkedIn.
 *
 * @param redirectUri as registered in LinkedIn's portal, to the letter
 * @param version of the REST API, {@code YYYYMM}; LinkedIn serves each for about a year
 */
@Validated
@ConfigurationProperties("astrogrowth.publishing.linkedin")
record LinkedInSettings(
        @DefaultValue("https://www.linkedin.com") URI oauthUrl,
        @DefaultValue("https://api.linkedin.com") URI apiUrl,
        @NotBlank String clientId,
        @NotBlank String clientSecret,
        @NotNull URI redirectUri,

        @DefaultValue("202608") @Pattern(regexp = "20\\d\\d(0[1-9]|1[0-2])")
        String version) {

    @Override
    public String toString() {
        return "LinkedIn at " + apiUrl + " as " + clientId;
    }
}
