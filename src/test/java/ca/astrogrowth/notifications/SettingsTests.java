package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTests {

    @Test
    void pinsTheDefaults() {
        Binder nothing = new Binder(new MapConfigurationPropertySource(Map.of()));

        assertThat(nothing.bindOrCreate("astrogrowth.notifications", NoticeUpkeep.Settings.class))
                .isEqualTo(new NoticeUpkeep.Settings(
                        Duration.ofDays(180),
                        Duration.ofMinutes(1),
                        12,
                        Duration.ofMinutes(3),
                        Duration.ofMinutes(30),
                        Duration.ofDays(7)));
    }
}
