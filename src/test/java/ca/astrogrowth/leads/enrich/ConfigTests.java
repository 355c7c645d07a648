package ca.astrogrowth.leads.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class ConfigTests {

    private static final Binder NOTHING_SET = new Binder(new MapConfigurationPropertySource(Map.of()));

    @Test
    void pinsHowSitesAreRead() {
        assertThat(NOTHING_SET.bindOrCreate("astrogrowth.leads.web", WebConfig.class))
                .isEqualTo(new WebConfig(null, Duration.ofSeconds(5), DataSize.ofMegabytes(1), 3, "AstroGrowthBot"));
    }

    @Test
    void pinsHowHunterIsReached() {
        assertThat(NOTHING_SET.bindOrCreate("astrogrowth.leads.hunter", HunterConfig.class))
                .isEqualTo(new HunterConfig(
                        URI.create("https://api.hunter.io"),
                        "",
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(15),
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofHours(1)));
    }
}
