package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTests {

    private final Settings defaults = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("astrogrowth.messaging", Settings.class);

    @Test
    void hasTheseDefaults() {
        assertThat(defaults)
                .isEqualTo(new Settings(
                        5, Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofDays(7)));
    }

    @Test
    void doublesThePauseAndLeavesHalfOfItToChance() {
        assertThat(defaults.backOff(1, 0)).isEqualTo(Duration.ofMillis(500));
        assertThat(defaults.backOff(1, 1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(defaults.backOff(4, 0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(defaults.backOff(4, 0.5)).isEqualTo(Duration.ofSeconds(6));
    }
}
