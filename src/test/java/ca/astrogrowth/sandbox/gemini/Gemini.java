package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.TestCalls;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks the provider without a server. */
final class Gemini {

    static final String TEXT = "gemini-3.5-flash-lite";
    static final String IMAGE = "gemini-nano-banana-2.1";

    private static final Map<String, String> TOKEN = Map.of("Authorization", "Bearer sandbox");

    final GeminiProvider provider = new GeminiProvider(InstantSource.fixed(Instant.parse("2026-11-24T10:00:00Z")));

    Reply vertex(String model, String body) {
        return TestCalls.post(provider, vertexPath(model), TOKEN, body);
    }

    Reply developer(String model, Map<String, String> headers, String body) {
        return TestCalls.post(provider, "/v1beta/models/" + model + ":generateContent", headers, body);
    }

    JsonNode answer(String model, String body) {
        return TestCalls.json(vertex(model, body));
    }

    /** The text of the first candidate. */
    String said(String body) {
        return answer(TEXT, body).at("/candidates/0/content/parts/0/text").stringValue();
    }

    static String vertexPath(String model) {
        return "/v1beta1/projects/demo/locations/global/publishers/google/models/" + model + ":generateContent";
    }
}
