package ca.astrogrowth.content.image;

import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Trouble;
import com.google.genai.Client;
import com.google.genai.types.Blob;
import com.google.genai.types.Candidate;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.ImageConfig;
import com.google.genai.types.Part;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.ai.image.Image;
import org.springframework.ai.image.ImageGeneration;
import org.springframework.ai.image.ImageMessage;
import org.springframework.ai.image.ImageModel;
import org.springframework.ai.image.ImagePrompt;
import org.springframework.ai.image.ImageResponse;

/**
 * Gemini's image models as a Spring AI model: the release that we build with has none for them. The models know 16:9, not
 * LinkedIn's 1.91:1, so that the picture is cut afterwards.
 */
final class GeminiImageModel implements ImageModel {

    private static final String SHAPE = "16:9";
    private static final String SIZE = "1K";

    private final Client client;

    GeminiImageModel(Client client) {
        this.client = client;
    }

    /** @param prompt says in its options which model is to draw */
    @Override
    public ImageResponse call(ImagePrompt prompt) {
        GenerateContentConfig config = GenerateContentConfig.builder()
                .responseModalities("TEXT", "IMAGE")
                .imageConfig(ImageConfig.builder().aspectRatio(SHAPE).imageSize(SIZE))
                .build();
        String text =
                prompt.getInstructions().stream().map(ImageMessage::getText).collect(Collectors.joining("\n"));
        String model = Objects.requireNonNull(
                Objects.requireNonNull(prompt.getOptions()).getModel());
        return read(client.models.generateContent(model, text, config));
    }

    private static ImageResponse read(GenerateContentResponse response) {
        List<Candidate> candidates = response.candidates().orElse(List.of());
        if (candidates.isEmpty()) {
            throw new GeminiException(Trouble.PROMPT_BLOCKED, "no candidate");
        }
        Candidate first = candidates.getFirst();
        byte[] bytes = picture(first).orElseThrow(() -> new GeminiException(trouble(first), "no image"));
        return new ImageResponse(
                List.of(new ImageGeneration(new Image(null, Base64.getEncoder().encodeToString(bytes)))));
    }

    private static Optional<byte[]> picture(Candidate candidate) {
        return candidate.content().flatMap(content -> content.parts()).orElse(List.of()).stream()
                .map(Part::inlineData)
                .flatMap(Optional::stream)
                .map(Blob::data)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Trouble trouble(Candidate candidate) {
        String finished = candidate.finishReason().map(Object::toString).orElse("STOP");
        return switch (finished) {
            case "STOP", "NO_IMAGE", "IMAGE_OTHER", "MAX_TOKENS" -> Trouble.NO_IMAGE;
            case "RECITATION", "IMAGE_RECITATION" -> Trouble.RECITED;
            default -> Trouble.BLOCKED;
        };
    }
}
