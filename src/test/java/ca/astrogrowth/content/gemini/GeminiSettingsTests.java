package ca.astrogrowth.content.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class GeminiSettingsTests {

    @Test
    void defaultsAreTheModelsOfToday() {
        GeminiSettings settings = bind(Map.of());

        assertThat(settings)
                .isEqualTo(new GeminiSettings(
                        null,
                        "",
                        "global",
                        "",
                        "gemini-3.5-flash-lite",
                        "gemini-nano-banana-2.1",
                        Duration.ofMinutes(1),
                        3));
    }

    @Test
    void keepsItsTokenOutOfLogs() {
        assertThat(bind(Map.of("astrogrowth.content.genai.access-token", "ya29.secret")))
                .hasToString("GeminiSettings[null, , global, gemini-3.5-flash-lite, gemini-nano-banana-2.1]");
    }

    private static GeminiSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("astrogrowth.content.genai", GeminiSettings.class);
    }
}
