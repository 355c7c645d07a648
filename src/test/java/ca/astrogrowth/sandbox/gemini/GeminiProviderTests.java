package ca.astrogrowth.sandbox.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class GeminiProviderTests {

    private final Gemini gemini = new Gemini();

    @Test
    void answersInTheEnvelopeOfTheWire() {
        JsonNode answer = gemini.answer(Gemini.TEXT, Prompts.text(Prompts.BISTRO));
        JsonNode candidate = answer.at("/candidates/0");
        JsonNode usage = answer.path("usageMetadata");
        assertThat(candidate.path("finishReason").stringValue()).isEqualTo("STOP");
        assertThat(candidate.at("/content/role").stringValue()).isEqualTo("model");
        assertThat(candidate.at("/content/parts/0").propertyNames()).containsExactly("text");
        assertThat(candidate.at("/safetyRatings/0/blocked").booleanValue()).isFalse();
        assertThat(answer.path("modelVersion").stringValue()).isEqualTo(Gemini.TEXT);
        assertThat(answer.path("createTime").stringValue()).isEqualTo("2026-11-24T10:00:00Z");
        assertThat(answer.path("responseId").stringValue()).isNotBlank();
        assertThat(usage.path("totalTokenCount").intValue())
                .isEqualTo(usage.path("promptTokenCount").intValue()
                        + usage.path("candidatesTokenCount").intValue()
                        + usage.path("thoughtsTokenCount").intValue());
        assertThat(answer.has("promptFeedback")).isFalse();
    }

    @Test
    void wantsAnAccessTokenOnTheVertexPath() {
        Reply reply =
                TestCalls.post(gemini.provider, Gemini.vertexPath(Gemini.TEXT), Map.of(), Prompts.text(Prompts.BISTRO));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(status(reply)).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void wantsAKeyOnTheDevelopersPath() {
        String body = Prompts.text(Prompts.BISTRO);
        assertThat(status(gemini.developer(Gemini.TEXT, Map.of(), body))).isEqualTo("PERMISSION_DENIED");
        assertThat(gemini.developer(Gemini.TEXT, Map.of("x-goog-api-key", "k"), body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesAnEncodedColon() {
        String path = Gemini.vertexPath(Gemini.TEXT).replace(":generate", "%3Agenerate");
        Reply reply = TestCalls.post(
                gemini.provider, path, Map.of("Authorization", "Bearer t"), Prompts.text(Prompts.BISTRO));
        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemini-3.5-flash",
                "gemini-3.5-flash-lite",
                "gemini-3.1-flash-lite",
                "gemini-3.6-flash",
                "gemini-3.8-flash"
            })
    void servesTheModelsOfToday(String model) {
        assertThat(gemini.vertex(model, Prompts.text(Prompts.BISTRO)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gemini-2.0-flash", "gemini-2.5-flash", "gemini-2.5-flash-image", "imagen-4.0-generate-001", "x"
            })
    void doesNotFindARetiredModel(String model) {
        String body = Prompts.text(Prompts.BISTRO);
        Reply vertex = gemini.vertex(model, body);
        assertThat(vertex.status()).isEqualTo(404);
        assertThat(status(vertex)).isEqualTo("NOT_FOUND");
        assertThat(message(vertex))
                .startsWith("Publisher Model `projects/demo/locations/global/publishers/google/models/" + model + "`");
        assertThat(message(gemini.developer(model, Map.of("x-goog-api-key", "k"), body)))
                .startsWith("models/" + model + " is not found for API version v1beta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{'contents': []}",
                "{'contents': [{'role': 'system', 'parts': [{'text': 'a'}]}]}",
                "{'contents': [{'parts': [{'text': 'a'}]}], 'prompt': 1}",
                "{'contents': [{'parts': [{'text': 'a'}]}], 'generationConfig': {'responseSchemas': {}}}",
                "{'contents': [{'parts': [{'text': 'a'}]}], 'generationConfig': {'responseJsonSchema': {}}}",
                "{'contents': [{'parts': [{'text': 'a'}]}], 'generationConfig': {'responseModalities': ['IMAGE']}}"
            })
    void refusesWhatGoogleRefuses(String quoted) {
        String body = quoted.replace('\'', '"');
        Reply reply = gemini.vertex(Gemini.TEXT, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(status(reply)).isEqualTo("INVALID_ARGUMENT");
        assertThat(message(reply)).isNotBlank();
    }

    @Test
    void blocksAMarkedPromptWithoutACandidate() {
        JsonNode answer = gemini.answer(Gemini.TEXT, Prompts.text("__sandbox:blocked__"));
        assertThat(answer.at("/promptFeedback/blockReason").stringValue()).isEqualTo("SAFETY");
        assertThat(answer.has("candidates")).isFalse();
        assertThat(answer.at("/usageMetadata/promptTokenCount").intValue()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED, 401, UNAUTHENTICATED",
        "FORBIDDEN, 403, PERMISSION_DENIED",
        "THROTTLED, 429, RESOURCE_EXHAUSTED",
        "FAILED, 500, INTERNAL"
    })
    void failsTheWayGoogleFails(Fault fault, int code, String status) {
        Reply reply = gemini.provider.fault(fault, call());
        assertThat(reply.status()).isEqualTo(code);
        assertThat(TestCalls.json(reply).at("/error/code").intValue()).isEqualTo(code);
        assertThat(status(reply)).isEqualTo(status);
    }

    private static Call call() {
        URI uri = URI.create(Gemini.vertexPath(Gemini.TEXT));
        return new Call(
                "POST",
                uri,
                Map.of(),
                Map.of(),
                new byte[0],
                Pattern.compile("").matcher(""));
    }

    private static String status(Reply reply) {
        return TestCalls.json(reply).at("/error/status").stringValue();
    }

    private static String message(Reply reply) {
        return TestCalls.json(reply).at("/error/message").stringValue();
    }
}
