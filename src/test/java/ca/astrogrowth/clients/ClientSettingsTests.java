package ca.astrogrowth.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ClientSettingsTests {

    @Test
    void hasTheseDefaults() {
        assertThat(new Binder(new MapConfigurationPropertySource(Map.of()))
                        .bindOrCreate("astrogrowth.clients", Settings.class))
                .isEqualTo(new Settings(
                        Duration.ofDays(30), Duration.ofMinutes(10), Duration.ofDays(1), 30, 60, Duration.ofDays(180)));
    }
}
