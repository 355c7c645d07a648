package ca.astrogrowth.sandbox.gemini;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code GenerateContentResponse}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(
        @Nullable List<Candidate> candidates,
        @Nullable PromptFeedback promptFeedback,
        Usage usageMetadata,
        String modelVersion,
        String createTime,
        String responseId) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Candidate(
            @Nullable Content content,
            String finishReason,
            @Nullable String finishMessage,
            @Nullable Double avgLogprobs,
            @Nullable List<Rating> safetyRatings) {

        static Candidate saying(Content content, String finishReason) {
            return new Candidate(content, finishReason, null, -0.21, Rating.CALM);
        }

        static Candidate silent(String finishReason, String why) {
            return new Candidate(null, finishReason, why, null, null);
        }
    }

    record Content(String role, List<Part> parts) {

        static Content of(Part... parts) {
            return new Content("model", List.of(parts));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(@Nullable String text, @Nullable Blob inlineData) {}

    /** @param data base64 on the wire */
    @SuppressWarnings("ArrayRecordComponent")
    record Blob(String mimeType, byte[] data) {}

    record Rating(String category, String probability, boolean blocked) {

        static final List<Rating> CALM = Stream.of(
                        "HATE_SPEECH", "DANGEROUS_CONTENT", "HARASSMENT", "SEXUALLY_EXPLICIT")
                .map(name -> new Rating("HARM_CATEGORY_" + name, "NEGLIGIBLE", false))
                .toList();
    }

    record PromptFeedback(String blockReason, String blockReasonMessage) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Usage(
            int promptTokenCount,
            @Nullable Integer candidatesTokenCount,
            @Nullable Integer thoughtsTokenCount,
            int totalTokenCount) {

        static Usage of(int prompt, int candidates, int thoughts) {
            return new Usage(prompt, candidates, thoughts == 0 ? null : thoughts, prompt + candidates + thoughts);
        }

        static Usage ofPrompt(int prompt) {
            return new Usage(prompt, null, null, prompt);
        }
    }
}
