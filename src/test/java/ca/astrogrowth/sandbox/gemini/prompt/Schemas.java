package ca.astrogrowth.sandbox.gemini.prompt;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Finds the JSON schema an answer must follow, wherever the caller put it. */
public final class Schemas {

    /** The first words of what Spring AI appends to a user message when it does not send a schema apart. */
    private static final String ANNOUNCEMENT = "Your response should be in JSON format";

    private static final ObjectReader FIRST_VALUE =
            JsonMapper.shared().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Schemas() {}

    public static Optional<JsonNode> of(JsonNode generationConfig, String prompt) {
        for (String field : new String[] {"responseJsonSchema", "responseSchema"}) {
            if (generationConfig.path(field).isObject()) {
                return Optional.of(generationConfig.path(field));
            }
        }
        return inText(prompt);
    }

    private static Optional<JsonNode> inText(String prompt) {
        int announced = prompt.lastIndexOf(ANNOUNCEMENT);
        int brace = announced < 0 ? -1 : prompt.indexOf('{', announced);
        if (brace < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(FIRST_VALUE.readTree(prompt.substring(brace))).filter(JsonNode::isObject);
        } catch (JacksonException notASchema) {
            return Optional.empty();
        }
    }
}
