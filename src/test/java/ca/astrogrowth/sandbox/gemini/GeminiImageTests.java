package ca.astrogrowth.sandbox.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GeminiImageTests {

    private static final String PROMPT = "L’ambiance d’un restaurant de quartier à Montréal";

    private final Gemini gemini = new Gemini();

    @ParameterizedTest
    @CsvSource({
        "gemini-nano-banana-2.1, 16:9, 1K, 1376, 768", "gemini-3-pro-image, 16:9, 1K, 1408, 768",
        "gemini-3.1-flash-image, 1:1, 1K, 1024, 1024", "gemini-nano-banana-2.1, 9:16, 2K, 1536, 2752"
    })
    void drawsInTheShapeAndSizeAskedFor(String model, String shape, String size, int width, int height)
            throws IOException {
        JsonNode part = gemini.answer(model, Prompts.image(PROMPT, shape, size)).at("/candidates/0/content/parts/0");
        assertThat(part.at("/inlineData/mimeType").stringValue()).isEqualTo("image/png");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(part.at("/inlineData/data").stringValue())));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "gemini-nano-banana-2.1, 1.91:1, 1K",
        "gemini-nano-banana-2.1, 16:9, 512",
        "gemini-nano-banana-2.1, 16:9, 1k",
        "gemini-3-pro-image, 1:8, 1K"
    })
    void refusesAShapeOrASizeItDoesNotKnow(String model, String shape, String size) {
        assertThat(gemini.vertex(model, Prompts.image(PROMPT, shape, size)).status())
                .isEqualTo(400);
    }

    @Test
    void refusesToAnswerInTextOnly() {
        assertThat(gemini.vertex(Gemini.IMAGE, Prompts.text(PROMPT)).status()).isEqualTo(400);
    }

    @Test
    void returnsNoImageWhenMarked() {
        JsonNode answer = gemini.answer(Gemini.IMAGE, Prompts.image(PROMPT + " __sandbox:no_image__", "16:9", "1K"));
        assertThat(answer.at("/candidates/0/finishReason").stringValue()).isEqualTo("NO_IMAGE");
        assertThat(answer.at("/candidates/0").has("content")).isFalse();
    }
}
