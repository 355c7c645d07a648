package ca.astrogrowth.content.gemini;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.Sandbox;
import com.google.genai.Client;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;

/** Gemini's wire with answers that a test writes; the last one is given again when asked more often. */
public final class ScriptedGemini implements Provider, AutoCloseable {

    private final Deque<Reply> answers = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();
    private final Sandbox sandbox;
    private final GeminiSettings settings;

    public ScriptedGemini() throws IOException {
        this.sandbox = Sandbox.start(0, List.of(this));
        this.settings = new GeminiSettings(
                sandbox.uri(),
                "projet",
                "global",
                "jeton",
                List.of("text-model", "text-reserve"),
                List.of("image-model", "image-reserve"),
                Duration.ofSeconds(5),
                3,
                4,
                4,
                1_000,
                1_000);
    }

    public ScriptedGemini answers(Reply... more) {
        answers.addAll(List.of(more));
        return this;
    }

    public static Reply text(String text, String finishReason) {
        return candidate(Map.of("text", text), finishReason);
    }

    public static Reply image(byte[] png) {
        Map<String, String> data =
                Map.of("mimeType", "image/png", "data", Base64.getEncoder().encodeToString(png));
        return candidate(Map.of("inlineData", data), "STOP");
    }

    public static Reply error(int code) {
        return Reply.json(code, Map.of("error", Map.of("code", code, "message", "scripted", "status", "SCRIPTED")));
    }

    /** A candidate with nothing but the reason why there is nothing. */
    public static Reply silence(String finishReason) {
        return Reply.json(
                200,
                Map.of(
                        "candidates",
                        List.of(Map.of("finishReason", finishReason)),
                        "usageMetadata",
                        Map.of("promptTokenCount", 300, "totalTokenCount", 300),
                        "modelVersion",
                        "text-model"));
    }

    /** As measured: no candidate, and nothing that says which model it was. */
    public static Reply blockedPrompt() {
        return Reply.json(200, Map.of("promptFeedback", Map.of("blockReason", "SAFETY")));
    }

    public Channels channels() {
        return new GeminiConfiguration().channels(settings);
    }

    /** Of the models that were asked, in order. */
    public List<String> asked() {
        return calls().stream()
                .map(call -> call.uri().getPath().replaceAll(".*/models/|:.*", ""))
                .toList();
    }

    public ChatClient chat() {
        return new GeminiConfiguration().writingModel(client(), settings);
    }

    public Client client() {
        return new GeminiConfiguration().gemini(settings);
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("POST", "/.*", this::answer));
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private synchronized Reply answer(Call call) {
        calls.add(call);
        return answers.size() > 1 ? answers.poll() : answers.element();
    }

    private static Reply candidate(Map<String, ?> part, String finishReason) {
        return Reply.json(
                200,
                Map.of(
                        "candidates",
                        List.of(Map.of(
                                "content",
                                Map.of("role", "model", "parts", List.of(part)),
                                "finishReason",
                                finishReason)),
                        "usageMetadata",
                        Map.of("promptTokenCount", 300, "candidatesTokenCount", 420, "totalTokenCount", 720),
                        "modelVersion",
                        "text-model"));
    }
}
