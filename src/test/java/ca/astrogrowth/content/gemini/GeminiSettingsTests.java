package ca.astrogrowth.content.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
                        List.of("gemini-3.5-flash-lite", "gemini-3.8-flash"),
                        List.of("gemini-nano-banana-2.1", "gemini-3-pro-image"),
                        Duration.ofMinutes(1),
                        3,
                        16,
                        16,
                        600,
                        120));
    }

    @Test
    void keepsItsTokenOutOfLogs() {
        assertThat(bind(Map.of("astrogrowth.content.genai.access-token", "ya29.secret")))
                .hasToString("GeminiSettings[null, , global, [gemini-3.5-flash-lite, gemini-3.8-flash],"
                        + " [gemini-nano-banana-2.1, gemini-3-pro-image]]");
    }

    private static GeminiSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("astrogrowth.content.genai", GeminiSettings.class);
    }
}
