package ca.astrogrowth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class S3SettingsTests {

    private static S3Settings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("astrogrowth.storage", S3Settings.class);
    }

    @Test
    void pinsTheDefaults() {
        S3Settings settings = bind(Map.of(
                "astrogrowth.storage.endpoint", "http://127.0.0.1:9000",
                "astrogrowth.storage.access-key", "a",
                "astrogrowth.storage.secret-key", "s"));

        assertThat(settings)
                .isEqualTo(new S3Settings(
                        URI.create("http://127.0.0.1:9000"), "a", "s", "astrogrowth", null, "us-east-1"));
        assertThat(settings.seenByBrowsers()).isEqualTo(settings.endpoint());
    }

    @Test
    void keepsItsSecretOutOfItsWords() {
        var settings = new S3Settings(URI.create("http://127.0.0.1:9000"), "access", "hidden", "b", null, "us-east-1");

        assertThat(settings.toString()).doesNotContain("hidden").doesNotContain("access");
    }
}
