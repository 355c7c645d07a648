package ca.astrogrowth.publishing.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LinkedInSettingsTests {

    private static final String PREFIX = "astrogrowth.publishing.linkedin";

    private static LinkedInSettings bind() {
        var properties = new MapConfigurationPropertySource(Map.of(
                PREFIX + ".client-id", "id",
                PREFIX + ".client-secret", "hidden",
                PREFIX + ".redirect-uri", "https://app.example/auth/linkedin/callback"));
        return new Binder(properties).bindOrCreate(PREFIX, LinkedInSettings.class);
    }

    @Test
    void pinsTheDefaults() {
        assertThat(bind())
                .isEqualTo(new LinkedInSettings(
                        URI.create("https://www.linkedin.com"),
                        URI.create("https://api.linkedin.com"),
                        "id",
                        "hidden",
                        "",
                        "",
                        URI.create("https://app.example/auth/linkedin/callback"),
                        "202608",
                        Duration.ofSeconds(30)));
    }

    @Test
    void takesTheCommunityApplicationWholeOrNotAtAll() {
        LinkedInSettings all = bind();

        assertThatThrownBy(() -> new LinkedInSettings(
                        all.oauthUrl(),
                        all.apiUrl(),
                        "id",
                        "hidden",
                        "community",
                        "",
                        all.redirectUri(),
                        "202608",
                        all.patience()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("community-client-id");
    }

    @Test
    void keepsItsSecretOutOfItsWords() {
        assertThat(bind().toString()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, false", "2027-06-30, false", "2027-07-01, true"})
    void noticesAVersionOlderThanTenMonths(String day, boolean old) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);

        assertThat(new VersionAge(bind(), clock).isOld()).isEqualTo(old);
    }
}
