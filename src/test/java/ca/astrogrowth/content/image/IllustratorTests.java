package ca.astrogrowth.content.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.ScriptedGemini;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.text.Samples;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.metering.ReachedCap;
import ca.astrogrowth.sandbox.Call;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The illustrator over the wire. */
class IllustratorTests {

    private static final UUID CAMPAIGN = new UUID(2, 2);

    private final Meter meter = mock(Meter.class);
    private ScriptedGemini gemini;
    private Illustrator illustrator;

    @BeforeEach
    void start() throws IOException {
        gemini = new ScriptedGemini();
        when(meter.charge(any(), any(), anyLong())).thenAnswer(call -> UUID.randomUUID());
        illustrator = new Illustrator(new GeminiImageModel(gemini.client()), gemini.channels(), meter);
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
                            assertThat(picture.altText()).endsWith(", à Montréal.");
                        }));
        JsonNode asked = gemini.calls().getFirst().json();
        assertThat(gemini.calls().getFirst().uri().getPath()).endsWith("/models/image-model:generateContent");
        assertThat(asked.at("/generationConfig").toString())
                .contains(
                        "\"responseModalities\":[\"TEXT\",\"IMAGE\"]",
                        "\"aspectRatio\":\"16:9\"",
                        "\"imageSize\":\"1K\"");
        assertThat(asked.at("/contents/0/parts/0/text").asString())
                .contains("restaurant de quartier (Restaurant français)", "Lieu : Montréal, au Québec");
        verify(meter).charge(CAMPAIGN, Charge.GEMINI_IMAGE, 1);
        verify(meter, never()).refund(any());
    }

    @ParameterizedTest
    @CsvSource({"STOP, NO_IMAGE", "NO_IMAGE, NO_IMAGE", "IMAGE_SAFETY, BLOCKED", "IMAGE_RECITATION, RECITED"})
    void givesUpAfterThreeAnswersWithoutAPicture(String finishReason, Trouble trouble) {
        gemini.answers(ScriptedGemini.text("Je ne peux pas dessiner cela.", finishReason));

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(trouble));
        assertThat(gemini.calls().stream().map(IllustratorTests::prompt))
                .hasSize(3)
                .doesNotHaveDuplicates();
        verify(meter, times(3)).refund(any());
    }

    @Test
    void seesThatThePromptWasBlocked() {
        gemini.answers(ScriptedGemini.blockedPrompt());

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(Trouble.PROMPT_BLOCKED));
        assertThat(gemini.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"NO_IMAGE, NO_IMAGE", "IMAGE_PROHIBITED_CONTENT, BLOCKED"})
    void knowsWhyThereIsNothingAtAll(String finishReason, Trouble trouble) {
        gemini.answers(ScriptedGemini.silence(finishReason));

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(trouble));
    }

    @Test
    void givesUpWhenEachModelIsGone() {
        gemini.answers(ScriptedGemini.error(404));

        assertThat(draw()).isEqualTo(new Outcome.GaveUp<>(Trouble.MODEL));
        assertThat(gemini.asked()).containsExactly("image-model", "image-reserve");
    }

    @Test
    void leavesAFullQuotaToTheEvents() {
        gemini.answers(ScriptedGemini.error(429));

        assertThat(draw()).isEqualTo(new Outcome.Later<>(Trouble.THROTTLED));
        assertThat(gemini.asked()).containsExactly("image-model", "image-reserve");
    }

    @Test
    void asksForNothingThatTheCapDoesNotAllow() {
        doThrow(ReachedCap.exception()).when(meter).charge(any(), any(), anyLong());

        assertThat(draw()).isEqualTo(new Outcome.Capped<>("pause.cap.campaign"));
        assertThat(gemini.calls()).isEmpty();
    }

    private static String prompt(Call call) {
        return call.json().at("/contents/0/parts/0/text").asString();
    }

    private Outcome<Picture> draw() {
        return illustrator.draw(CAMPAIGN, new UUID(5, 5), Industry.RESTAURANT, Samples.facts());
    }
}
