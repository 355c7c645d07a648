package ca.astrogrowth.content.gemini;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Gemini is and which of its models work for us.
 *
 * @param baseUrl another place than Google's own
 * @param project the Google Cloud project that pays
 * @param accessToken used as it is; without one, the machine's own Google credentials (ADC) are looked for
 * @param tries how often we ask again, at once, for an answer that was blocked, cut or malformed
 */
@ConfigurationProperties("astrogrowth.content.genai")
public record GeminiSettings(
        @Nullable URI baseUrl,
        @DefaultValue("") String project,
        @DefaultValue("global") String location,
        @DefaultValue("") String accessToken,
        @DefaultValue("gemini-3.5-flash-lite") String textModel,
        @DefaultValue("gemini-nano-banana-2.1") String imageModel,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("3") int tries) {

    /** Without the token: settings end up in logs. */
    @Override
    public String toString() {
        return "GeminiSettings[%s, %s, %s, %s, %s]".formatted(baseUrl, project, location, textModel, imageModel);
    }
}
