package ca.astrogrowth.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.ScriptedGemini;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.text.Samples;
import ca.astrogrowth.metering.Meter;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The illustrator over the wire. */
class IllustratorTests {

    private final Meter meter = mock(Meter.class);
    private ScriptedGemini gemini;
    private Illustrator illustrator;

    @BeforeEach
    void start() throws IOException {
        gemini = new ScriptedGemini();
        illustrator = new Illustrator(
                new GeminiImageModel(gemini.client(), gemini.settings().imageModel()), gemini.settings(), meter);
    }

    @AfterEach
    void stop() {
        gemini.close();
    }

    @Test
    void drawsAWidePictureOfTheTradeInTheCity() {
        gemini.answers(ScriptedGemini.image(Pictures.png(Pictures.stripes(1376, 768))));

        assertThat(draw())
                .isInstanceOfSatisfying(
                        Outcome.Made.class,
                        made -> assertThat(made.value()).isInstanceOfSatisfying(Picture.class, picture -> {
                            assertThat(picture.fits()).isTrue();
                            assertThat(picture.extension()).isEqualTo("png");
                        }));
        JsonNode asked = gemini.calls().getFirst().json();
        assertThat(gemini.calls().getFirst().uri().getPath()).endsWith("/models/image-model:generateContent");
        assertThat(asked.at("/generationConfig").toString())
                .contains(
                        "\"responseModalities\":[\"TEXT\",\"IMAGE\"]",
                        "\"aspectRatio\":\"16:9\"",
                        "\"imageSize\":\"1K\"");
        assertThat(asked.at("/contents/0/parts/0/text").asString())
                .contains("restaurant de quartier", "(Restaurant français)", "Lieu : Montréal");
        verify(meter).used("gemini", "image", 1);
    }

    @ParameterizedTest
    @CsvSource({"STOP, NO_IMAGE", "NO_IMAGE, NO_IMAGE", "IMAGE_SAFETY, BLOCKED"})
    void givesUpAfterThreeAnswersWithoutAPicture(String finishReason, Trouble trouble) {
        gemini.answers(ScriptedGemini.text("Je ne peux pas dessiner cela.", finishReason));

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(trouble));
        assertThat(gemini.calls()).hasSize(3);
    }

    @Test
    void givesUpOnARetiredModelAtOnce() {
        gemini.answers(ScriptedGemini.error(404));

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(Trouble.MODEL));
        assertThat(gemini.calls()).hasSize(1);
    }

    @Test
    void leavesAFullQuotaToTheEvents() {
        gemini.answers(ScriptedGemini.error(429));

        assertThat(draw()).isEqualTo(new Outcome.Later<>(Trouble.THROTTLED));
    }

    private Outcome<Picture> draw() {
        return illustrator.draw(Industry.RESTAURANT, Samples.facts());
    }
}
