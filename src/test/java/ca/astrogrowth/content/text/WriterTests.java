package ca.astrogrowth.content.text;

import static ca.astrogrowth.content.gemini.ScriptedGemini.blockedPrompt;
import static ca.astrogrowth.content.gemini.ScriptedGemini.error;
import static ca.astrogrowth.content.gemini.ScriptedGemini.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.ScriptedGemini;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.sandbox.Reply;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The writer over the wire, through Spring AI and Google's client. */
class WriterTests {

    private final Meter meter = mock(Meter.class);
    private ScriptedGemini gemini;
    private Writer writer;

    @BeforeEach
    void start() throws IOException {
        gemini = new ScriptedGemini();
        writer = new Writer(gemini.chat(), gemini.settings(), meter);
    }

    @AfterEach
    void stop() {
        gemini.close();
    }

    @Test
    void readsThePostAndMetersItsTokens() {
        assertThat(write(text(Samples.json(), "STOP"))).isEqualTo(new Outcome.Made<>(Samples.draft()));

        verify(meter).used("gemini", "text", 720);
    }

    @Test
    void asksOnTheVertexPathWithTheSchemaInItsOwnField() {
        write(text(Samples.json(), "STOP"));

        assertThat(gemini.calls()).singleElement().satisfies(call -> {
            assertThat(call.uri().getPath())
                    .isEqualTo(
                            "/v1beta1/projects/projet/locations/global/publishers/google/models/text-model:generateContent");
            assertThat(call.header("authorization")).contains("Bearer jeton");
            JsonNode config = call.json().at("/generationConfig");
            assertThat(config.at("/responseMimeType").asString()).isEqualTo("application/json");
            JsonNode schema = config.at("/responseJsonSchema");
            assertThat(schema.at("/required").values().stream().map(JsonNode::asString))
                    .containsExactlyInAnyOrder("hook", "body", "call_to_action", "hashtags", "claims", "alt_text");
            assertThat(schema.at("/properties/claims/items/required").values()).hasSize(2);
        });
    }

    @Test
    void givesTheFactsAsDataAndTheRulesAsInstruction() {
        write(text(Samples.json(), "STOP"));

        JsonNode asked = gemini.calls().getFirst().json();
        String user = asked.at("/contents/0/parts/0/text").asString();
        assertThat(user)
                .contains("<faits>\nF1 | nom: Bistro du Coin\nF2 | ville: Montréal\n", "F9 | metier: restaurant");
        assertThat(user).endsWith("</faits>\n").doesNotContain("JSON");
        assertThat(asked.at("/systemInstruction/parts/0/text").asString())
                .contains("- Restaurant : parle de l'accueil");
    }

    @Test
    void neverGivesTheModelATool() {
        write(text(Samples.json(), "STOP"));

        assertThat(gemini.calls().getFirst().json().has("tools")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MAX_TOKENS, TRUNCATED", "SAFETY, BLOCKED", "RECITATION, BLOCKED"})
    void doesNotTrustAnAnswerThatDidNotStopByItself(String finishReason, Trouble trouble) {
        assertThat(write(text(Samples.json(), finishReason))).isEqualTo(new Outcome.GaveUp<>(trouble));

        assertThat(gemini.calls()).hasSize(3);
        verify(meter, times(3)).used("gemini", "text", 720);
    }

    @Test
    void seesThatThePromptWasBlockedThoughNothingElseIsSaid() {
        assertThat(write(blockedPrompt())).isEqualTo(new Outcome.GaveUp<>(Trouble.BLOCKED));
    }

    @Test
    void asksAgainForMalformedJsonAndTakesTheNextGoodOne() {
        List<Reply> answers = List.of(
                text("{\"hook\": \"À moitié", "STOP"),
                text("{\"hook\":\"Seul\"}", "STOP"),
                text(Samples.json(), "STOP"));

        assertThat(write(answers.toArray(Reply[]::new))).isInstanceOf(Outcome.Made.class);
    }

    @Test
    void givesUpOnJsonThatStaysMalformed() {
        assertThat(write(text("Bonjour!", "STOP"))).isEqualTo(new Outcome.GaveUp<>(Trouble.MALFORMED));
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "401, DENIED", "403, DENIED", "404, MODEL"})
    void asksOnlyOnceForWhatWillNotChange(int status, Trouble trouble) {
        assertThat(write(error(status))).isEqualTo(new Outcome.GaveUp<>(trouble));

        assertThat(gemini.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429, THROTTLED", "500, UNAVAILABLE", "503, UNAVAILABLE"})
    void leavesWhatOnlyTimeMendsToTheEvents(int status, Trouble trouble) {
        assertThat(write(error(status))).isEqualTo(new Outcome.Later<>(trouble));

        assertThat(gemini.calls()).hasSize(1);
    }

    private Outcome<Draft> write(Reply... answers) {
        gemini.answers(answers);
        return writer.write(Assignment.of(Industry.RESTAURANT, Samples.facts()));
    }
}
