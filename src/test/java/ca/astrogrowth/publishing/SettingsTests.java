package ca.astrogrowth.publishing;

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

        assertThat(nothing.bindOrCreate("astrogrowth.publishing", Agenda.Settings.class))
                .isEqualTo(new Agenda.Settings(Duration.ofMinutes(15), Duration.ofMinutes(2), Agenda.Usual.SLOTS));
    }
}
