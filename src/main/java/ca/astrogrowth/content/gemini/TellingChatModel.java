package ca.astrogrowth.content.gemini;

import com.google.genai.Client;
import com.google.genai.types.Candidate;
import com.google.genai.types.Content;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.metadata.ChatGenerationMetadata;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.google.genai.GoogleGenAiChatModel;
import org.springframework.ai.google.genai.GoogleGenAiChatOptions;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/**
 * Spring AI's model, which asks once, and tells why an answer is empty. As of 2.0.0 the original fails on a candidate without
 * content in the way it fails on a blocked prompt, so that nobody could tell one from the other.
 */
final class TellingChatModel extends GoogleGenAiChatModel {

    TellingChatModel(Client client, GoogleGenAiChatOptions options) {
        super(
                client,
                options,
                ToolCallingManager.builder().build(),
                new RetryTemplate(RetryPolicy.withMaxRetries(0)),
                ObservationRegistry.NOOP);
    }

    @Override
    protected List<Generation> responseCandidateToGeneration(Candidate candidate) {
        if (candidate.content().flatMap(Content::parts).orElse(List.of()).isEmpty()) {
            String finished = candidate.finishReason().map(Object::toString).orElse("STOP");
            return List.of(new Generation(
                    new AssistantMessage(""),
                    ChatGenerationMetadata.builder().finishReason(finished).build()));
        }
        return super.responseCandidateToGeneration(candidate);
    }
}
