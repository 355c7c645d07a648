package ca.astrogrowth.content.gemini;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.genai.Client;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.HttpRetryOptions;
import java.time.Instant;
import java.util.Date;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.google.genai.GoogleGenAiChatOptions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Builds the client of Gemini in its Vertex mode. All that needs it is lazy: without Google credentials the house still stands,
 * and only what needs Gemini says that it was denied.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GeminiSettings.class)
class GeminiConfiguration {

    private static final String TEXT_MODELS = "astrogrowth.content.genai.text-models";
    private static final String IMAGE_MODELS = "astrogrowth.content.genai.image-models";
    private static final Instant LONG_FROM_NOW = Instant.parse("2100-01-01T00:00:00Z");

    /** At once: names of models are to be checked when somebody is there to read what is wrong with them. */
    @Bean
    @Lazy(false)
    Channels channels(GeminiSettings settings) {
        RetiredModels retired = RetiredModels.known();
        ModelChain text = ModelChain.of(TEXT_MODELS, settings.textModels(), retired);
        ModelChain image = ModelChain.of(IMAGE_MODELS, settings.imageModels(), retired);
        return new Channels(
                new Channel(text, new Pace(settings.textAtOnce(), settings.textPerMinute()), settings.tries()),
                new Channel(image, new Pace(settings.imageAtOnce(), settings.imagePerMinute()), settings.tries()));
    }

    @Bean
    Client gemini(GeminiSettings settings) {
        Client.Builder client = Client.builder()
                .vertexAI(true)
                .project(settings.project())
                .location(settings.location())
                .httpOptions(http(settings));
        if (!settings.accessToken().isBlank()) {
            AccessToken token = new AccessToken(settings.accessToken(), Date.from(LONG_FROM_NOW));
            client.credentials(GoogleCredentials.create(token));
        }
        return client.build();
    }

    @Bean
    ChatClient writingModel(Client gemini, GeminiSettings settings) {
        GoogleGenAiChatOptions options = GoogleGenAiChatOptions.builder()
                .model(settings.textModels().getFirst())
                .build();
        return ChatClient.create(new TellingChatModel(gemini, options));
    }

    /** One attempt: the SDK's own five would block the thread for fifteen seconds, while our events know how to wait. */
    private static HttpOptions http(GeminiSettings settings) {
        HttpOptions.Builder options = HttpOptions.builder()
                .timeout(Math.toIntExact(settings.timeout().toMillis()))
                .retryOptions(HttpRetryOptions.builder().attempts(1).build());
        if (settings.baseUrl() != null) {
            options.baseUrl(settings.baseUrl().toString());
        }
        return options.build();
    }
}
