package ca.astrogrowth.content.gemini;

import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.gemini.GeminiProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.ai.chat.client.ChatClient;

/** The sandbox's Gemini over HTTP, asked with our own client. */
public final class SandboxGemini implements AutoCloseable {

    private final Sandbox sandbox;
    private final GeminiSettings settings;

    public SandboxGemini(GeminiProvider provider, String textModel) throws IOException {
        this.sandbox = Sandbox.start(0, List.of(provider));
        this.settings = new GeminiSettings(
                sandbox.uri(),
                "demo",
                "global",
                "jeton",
                List.of(textModel),
                List.of("gemini-nano-banana-2.1"),
                Duration.ofSeconds(10),
                1,
                4,
                4,
                100_000,
                100_000);
    }

    public Channels channels() {
        return new GeminiConfiguration().channels(settings);
    }

    public ChatClient chat() {
        GeminiConfiguration configuration = new GeminiConfiguration();
        return configuration.writingModel(configuration.gemini(settings), settings);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
