package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.gemini.prompt.Schemas;
import ca.astrogrowth.sandbox.gemini.prompt.Seed;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A {@code GenerateContentRequest}, read as strictly as Google reads it. */
record Question(String model, String system, String prompt, JsonNode config) {

    private static final Set<String> KNOWN = Set.of(
            "contents",
            "systemInstruction",
            "generationConfig",
            "safetySettings",
            "tools",
            "toolConfig",
            "cachedContent",
            "labels",
            "serviceTier",
            "modelArmorConfig",
            "model");
    private static final Set<String> KNOWN_CONFIG = Set.of(
            "temperature",
            "topP",
            "topK",
            "candidateCount",
            "maxOutputTokens",
            "stopSequences",
            "responseMimeType",
            "responseSchema",
            "responseJsonSchema",
            "responseModalities",
            "imageConfig",
            "thinkingConfig",
            "seed",
            "presencePenalty",
            "frequencyPenalty",
            "responseLogprobs",
            "logprobs",
            "routingConfig",
            "modelSelectionConfig",
            "mediaResolution",
            "speechConfig",
            "audioTimestamp",
            "enableAffectiveDialog",
            "enableEnhancedCivicAnswers");

    static Question parse(String model, byte[] body) {
        JsonNode request = read(body);
        onlyKnown(request, KNOWN, "");
        JsonNode config = request.path("generationConfig");
        onlyKnown(config, KNOWN_CONFIG, " at 'generation_config'");
        JsonNode contents = request.path("contents");
        if (contents.isEmpty()) {
            throw Refusal.invalid("Unable to submit request because at least one contents field is required.");
        }
        contents.forEach(Question::checkRole);
        String prompt = contents.valueStream().map(Question::text).collect(Collectors.joining("\n"));
        if (prompt.isBlank()) {
            throw Refusal.invalid("Unable to submit request because it must have a text parameter.");
        }
        return new Question(model, text(request.path("systemInstruction")), prompt, config);
    }

    Optional<JsonNode> schema() {
        return Schemas.of(config, prompt);
    }

    boolean asksFor(String modality) {
        return config.path("responseModalities").valueStream().anyMatch(value -> modality.equals(value.asString("")));
    }

    boolean says(String marker) {
        return prompt.contains("__sandbox:" + marker + "__");
    }

    long seed() {
        return Seed.of(model, system, prompt);
    }

    /** Near enough for accounting: four characters a token. */
    int tokens() {
        return (system.length() + prompt.length()) / 4 + 1;
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode request = JsonMapper.shared().readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (JacksonException e) {
            throw Refusal.invalid("Invalid JSON payload received. " + e.getOriginalMessage());
        }
        throw Refusal.invalid("Invalid JSON payload received. Root element must be a message.");
    }

    private static void onlyKnown(JsonNode message, Set<String> known, String where) {
        for (String name : message.propertyNames()) {
            if (!known.contains(name)) {
                throw Refusal.invalid("Invalid JSON payload received. Unknown name \"%s\"%s: Cannot find field."
                        .formatted(name, where));
            }
        }
    }

    private static void checkRole(JsonNode content) {
        if (!Set.of("user", "model").contains(content.path("role").asString("user"))) {
            throw Refusal.invalid("Please use a valid role: user, model.");
        }
    }

    private static String text(JsonNode content) {
        return content.path("parts")
                .valueStream()
                .map(part -> part.path("text").asString(""))
                .collect(Collectors.joining("\n"));
    }
}
