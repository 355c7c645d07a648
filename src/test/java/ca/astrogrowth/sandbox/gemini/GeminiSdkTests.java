package ca.astrogrowth.sandbox.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Sandbox;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.genai.Client;
import com.google.genai.errors.ClientException;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.HttpRetryOptions;
import com.google.genai.types.ImageConfig;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Google's own client, over HTTP. */
class GeminiSdkTests {

    private Sandbox sandbox;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0, List.of(new GeminiProvider(InstantSource.system())));
        client = Client.builder()
                .vertexAI(true)
                .project("demo")
                .location("global")
                .credentials(GoogleCredentials.create(
                        new AccessToken("sandbox", Date.from(Instant.parse("2100-01-01T00:00:00Z")))))
                .httpOptions(HttpOptions.builder()
                        .baseUrl(sandbox.uri().toString())
                        .retryOptions(HttpRetryOptions.builder().attempts(1))
                        .build())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
    }

    @Test
    void readsAText() {
        GenerateContentResponse response = client.models.generateContent(
                Gemini.TEXT, Prompts.BISTRO, GenerateContentConfig.builder().build());
        assertThat(response.text()).contains("Bistro du Coin");
        assertThat(response.modelVersion()).contains(Gemini.TEXT);
    }

    @Test
    void readsAnImage() {
        GenerateContentConfig config = GenerateContentConfig.builder()
                .responseModalities("TEXT", "IMAGE")
                .imageConfig(ImageConfig.builder().aspectRatio("16:9").imageSize("1K"))
                .build();
        GenerateContentResponse response = client.models.generateContent(Gemini.IMAGE, "Une clinique dentaire", config);
        byte[] png =
                response.parts().getFirst().inlineData().orElseThrow().data().orElseThrow();
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void readsAnError() {
        sandbox.faults().inject("gemini", Fault.THROTTLED, 1);
        assertThatThrownBy(() -> client.models.generateContent(
                        Gemini.TEXT,
                        Prompts.BISTRO,
                        GenerateContentConfig.builder().build()))
                .isInstanceOfSatisfying(
                        ClientException.class, error -> assertThat(error.code()).isEqualTo(429));
    }
}
