package ca.astrogrowth.content.text;

import static ca.astrogrowth.content.gemini.ScriptedGemini.blockedPrompt;
import static ca.astrogrowth.content.gemini.ScriptedGemini.error;
import static ca.astrogrowth.content.gemini.ScriptedGemini.silence;
import static ca.astrogrowth.content.gemini.ScriptedGemini.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atMostOnce;
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
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.metering.ReachedCap;
import ca.astrogrowth.sandbox.Reply;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The writer over the wire, through Spring AI and Google's client. */
class WriterTests {

    private static final UUID CAMPAIGN = new UUID(2, 2);

    private static final UUID INPUT = new UUID(7, 1);
    private static final UUID OUTPUT = new UUID(7, 2);

    private final Meter meter = mock(Meter.class);
    private ScriptedGemini gemini;
    private Writer writer;

    @BeforeEach
    void start() throws IOException {
        gemini = new ScriptedGemini();
        when(meter.charge(eq(CAMPAIGN), eq(Charge.GEMINI_INPUT), anyLong())).thenReturn(INPUT);
        when(meter.charge(eq(CAMPAIGN), eq(Charge.GEMINI_OUTPUT), anyLong())).thenReturn(OUTPUT);
        writer = new Writer(gemini.chat(), gemini.channels(), meter);
    }

    @AfterEach
    void stop() {
        gemini.close();
    }

    @Test
    void readsThePostAndMetersItsTokens() {
        assertThat(write(text(Samples.json(), "STOP"))).isEqualTo(new Outcome.Made<>(Samples.draft()));

        verify(meter).settle(INPUT, 300);
        verify(meter).settle(OUTPUT, 420);
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
        assertThat(user).endsWith("</faits>").doesNotContain("JSON");
        assertThat(asked.at("/systemInstruction/parts/0/text").asString())
                .contains("- Restaurant : parle de l'accueil");
    }

    @Test
    void neverGivesTheModelATool() {
        write(text(Samples.json(), "STOP"));

        assertThat(gemini.calls().getFirst().json().has("tools")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MAX_TOKENS, TRUNCATED", "SAFETY, BLOCKED", "RECITATION, RECITED", "PROHIBITED_CONTENT, BLOCKED"})
    void doesNotTrustAnAnswerThatDidNotStopByItself(String finishReason, Trouble trouble) {
        assertThat(write(text(Samples.json(), finishReason))).isEqualTo(new Outcome.GaveUp<>(trouble));

        assertThat(gemini.calls()).hasSize(3);
        verify(meter, times(3)).settle(OUTPUT, 420);
    }

    @Test
    void seesThatThePromptWasBlockedThoughNothingElseIsSaid() {
        assertThat(write(blockedPrompt())).isEqualTo(new Outcome.GaveUp<>(Trouble.PROMPT_BLOCKED));
        assertThat(gemini.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SAFETY, BLOCKED", "RECITATION, RECITED"})
    void knowsABlockedAnswerFromABlockedPromptThoughBothAreEmpty(String finishReason, Trouble trouble) {
        assertThat(write(silence(finishReason))).isEqualTo(new Outcome.GaveUp<>(trouble));
        assertThat(gemini.calls()).hasSize(3);
    }

    @Test
    void leavesTryingAgainToUs() {
        write(error(503));

        assertThat(gemini.asked()).as("one request for each model").doesNotHaveDuplicates();
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
    @CsvSource({"400, REFUSED", "401, DENIED", "403, DENIED"})
    void asksOnlyOnceForWhatWillNotChange(int status, Trouble trouble) {
        assertThat(write(error(status))).isEqualTo(new Outcome.GaveUp<>(trouble));

        assertThat(gemini.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429, THROTTLED", "500, UNAVAILABLE", "503, UNAVAILABLE"})
    void leavesWhatOnlyTimeMendsToTheEvents(int status, Trouble trouble) {
        assertThat(write(error(status))).isEqualTo(new Outcome.Later<>(trouble));

        assertThat(gemini.asked()).containsExactly("text-model", "text-reserve");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 429, 503})
    void asksTheNextModelInsteadOfOneThatIsGoneOrBusy(int status) {
        assertThat(write(error(status), text(Samples.json(), "STOP"))).isEqualTo(new Outcome.Made<>(Samples.draft()));

        assertThat(gemini.asked()).containsExactly("text-model", "text-reserve");
    }

    @Test
    void givesUpWhenEachModelIsGone() {
        assertThat(write(error(404))).isEqualTo(new Outcome.GaveUp<>(Trouble.MODEL));

        assertThat(gemini.asked()).containsExactly("text-model", "text-reserve");
    }

    @Test
    void comesBackLaterWhenTheModelWasBusyAndItsReserveIsGone() {
        assertThat(write(error(429), error(404))).isEqualTo(new Outcome.Later<>(Trouble.THROTTLED));
    }

    @Test
    void comesBackLaterWhenNobodyIsThere() {
        gemini.close();

        assertThat(write()).isEqualTo(new Outcome.Later<>(Trouble.UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource({"MAX_TOKENS, écris plus court", "RECITATION, change d'angle", "UNEXPECTED_TOOL_CALL, un seul objet JSON"
    })
    void saysWhatWasWrongWhenItAsksAgain(String finishReason, String advice) {
        write(text(Samples.json(), finishReason), text(Samples.json(), "STOP"));

        assertThat(user(0)).doesNotContain(advice);
        assertThat(user(1)).contains("</faits>").contains(advice);
    }

    @Test
    void givesBackWhatNobodyAnswered() {
        write(error(503), text(Samples.json(), "STOP"));

        List.of(INPUT, OUTPUT).forEach(booking -> {
            verify(meter).refund(booking);
            verify(meter).settle(eq(booking), anyLong());
        });
    }

    @Test
    void asksForNothingThatTheCapDoesNotAllow() {
        doThrow(ReachedCap.exception()).when(meter).charge(any(), eq(Charge.GEMINI_OUTPUT), anyLong());

        assertThat(write()).isEqualTo(new Outcome.Capped<>("pause.cap.campaign"));

        assertThat(gemini.calls()).isEmpty();
        verify(meter, atMostOnce()).refund(INPUT);
        verify(meter, never()).refund(OUTPUT);
    }

    private String user(int call) {
        return gemini.calls().get(call).json().at("/contents/0/parts/0/text").asString();
    }

    private Outcome<Draft> write(Reply... answers) {
        gemini.answers(answers);
        return writer.write(CAMPAIGN, Assignment.of(Industry.RESTAURANT, Samples.facts()));
    }
}
