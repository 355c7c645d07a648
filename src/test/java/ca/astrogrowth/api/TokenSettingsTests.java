package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TokenSettingsTests {

    private final TokenSettings settings = new Binder(
                    new MapConfigurationPropertySource(Map.of("astrogrowth.api.jwt-key", "c2VjcmV0")))
            .bind("astrogrowth.api", TokenSettings.class)
            .get();

    @Test
    void aTokenIsGoodForAnHour() {
        assertThat(settings.validity()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void keepsTheKeyToItself() {
        assertThat(settings.toString()).doesNotContain("c2VjcmV0");
    }
}
