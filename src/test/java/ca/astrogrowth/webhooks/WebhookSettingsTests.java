package ca.astrogrowth.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WebhookSettingsTests {

    private final Settings defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("astrogrowth.webhooks", Settings.class);

    @Test
    void hasTheseDefaults() {
        assertThat(defaults).isEqualTo(new Settings(false, Duration.ofSeconds(10), 8, Duration.ofSeconds(10)));
    }

    @Test
    void asksForLongerThanANight() {
        assertThat(defaults.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(defaults.pauseAfter(2)).isEqualTo(Duration.ofSeconds(40));
        assertThat(defaults.pauseAfter(defaults.tries() - 1)).isGreaterThan(Duration.ofHours(11));
    }
}
