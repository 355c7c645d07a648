package ca.astrogrowth.leads.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PlacesConfigTests {

    @Test
    void hasTheseDefaults() {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of()));

        assertThat(binder.bindOrCreate("astrogrowth.leads.places", Bindable.of(PlacesConfig.class)))
                .isEqualTo(new PlacesConfig(
                        URI.create("https://places.googleapis.com"),
                        "",
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(10),
                        4,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(8)));
    }
}
