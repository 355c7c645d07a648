package ca.astrogrowth.content.gemini;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Gemini is, which of its models work for us, and how much we ask of them.
 *
 * @param baseUrl another place than Google's own
 * @param project the Google Cloud project that pays
 * @param accessToken used as it is; without one, the machine's own Google credentials (ADC) are looked for
 * @param textModels the first one works; the others stand in when it is gone, or has no time for us
 * @param tries how often we ask again, at once, for an answer that was blocked, cut or malformed
 * @param textAtOnce calls of this node that may be under way; a call costs no thread, but Google counts them
 * @param textPerMinute calls of this node; with several nodes, a share of the project's quota each
 */
@ConfigurationProperties("astrogrowth.content.genai")
public record GeminiSettings(
        @Nullable URI baseUrl,
        @DefaultValue("") String project,
        @DefaultValue("global") String location,
        @DefaultValue("") String accessToken,

        @DefaultValue({"gemini-3.5-flash-lite", "gemini-3.8-flash"})
        List<String> textModels,

        @DefaultValue({"gemini-nano-banana-2.1", "gemini-3-pro-image"})
        List<String> imageModels,

        @DefaultValue("60s") Duration timeout,
        @DefaultValue("3") int tries,
        @DefaultValue("16") int textAtOnce,
        @DefaultValue("16") int imageAtOnce,
        @DefaultValue("600") int textPerMinute,
        @DefaultValue("120") int imagePerMinute) {

    public GeminiSettings {
        textModels = List.copyOf(textModels);
        imageModels = List.copyOf(imageModels);
    }

    /** Without the token: settings end up in logs. */
    @Override
    public String toString() {
        return "GeminiSettings[%s, %s, %s, %s, %s]".formatted(baseUrl, project, location, textModels, imageModels);
    }
}
