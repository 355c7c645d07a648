package ca.astrogrowth.sandbox.gemini;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests as our own client sends them. */
final class Prompts {

    static final String BISTRO = """
            Écris la publication.
            <faits>
            F1 | nom: Bistro du Coin
            F2 | ville: Montréal
            F3 | metier: restaurant
            F4 | categorie: Italian Restaurant
            F5 | note: 4,6
            F6 | avis: 128
            F7 | auteur: Bistro Marie
            </faits>
            """;
    static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
              "hook": {"type": "string"}, "body": {"type": "string"}, "call_to_action": {"type": "string"},
              "hashtags": {"type": "array", "items": {"type": "string"}},
              "claims": {"type": "array", "items": {"type": "object", "properties": {
                "text": {"type": "string"}, "fact": {"type": "string"}}}},
              "alt_text": {"type": "string"}}}""";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Prompts() {}

    static String text(String prompt) {
        return JSON.writeValueAsString(request(prompt));
    }

    /** With the schema where Spring AI's native mode puts it. */
    static String withSchema(String prompt) {
        ObjectNode request = request(prompt);
        request.putObject("generationConfig")
                .put("responseMimeType", "application/json")
                .set("responseJsonSchema", JSON.readTree(SCHEMA));
        return JSON.writeValueAsString(request);
    }

    /** With the schema where Spring AI's converter puts it. */
    static String withSchemaInText(String prompt) {
        return text(prompt + """

                Your response should be in JSON format.
                Do not include markdown code blocks in your response.
                Here is the JSON Schema instance your output must adhere to:
                ```%s```
                """.formatted(SCHEMA));
    }

    static String image(String prompt, String shape, String size) {
        ObjectNode request = request(prompt);
        ObjectNode config = request.putObject("generationConfig");
        config.putArray("responseModalities").add("TEXT").add("IMAGE");
        config.putObject("imageConfig").put("aspectRatio", shape).put("imageSize", size);
        return JSON.writeValueAsString(request);
    }

    private static ObjectNode request(String prompt) {
        ObjectNode request = JSON.createObjectNode();
        ObjectNode content = request.putArray("contents").addObject().put("role", "user");
        content.putArray("parts").addObject().put("text", prompt);
        request.set("systemInstruction", JSON.valueToTree(Map.of("parts", new Object[] {
            Map.of("text", "Tu es rédacteur.")
        })));
        return request;
    }
}
