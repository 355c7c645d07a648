package ca.astrogrowth.sandbox.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GeminiTextTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Gemini gemini = new Gemini();

    @Test
    void fillsASchemaGivenApart() {
        wellFormed(JSON.readTree(gemini.said(Prompts.withSchema(Prompts.BISTRO))));
    }

    @Test
    void fillsASchemaGivenInThePrompt() {
        wellFormed(JSON.readTree(gemini.said(Prompts.withSchemaInText(Prompts.BISTRO))));
    }

    private static void wellFormed(JsonNode post) {
        assertThat(Set.copyOf(post.propertyNames()))
                .isEqualTo(Set.of("hook", "body", "call_to_action", "hashtags", "claims", "alt_text"));
        assertThat(post.path("hook").stringValue() + post.path("body").stringValue())
                .contains("Bistro du Coin");
        assertThat(post.path("hashtags").size()).isBetween(3, 5);
        List<String> cited = post.path("claims")
                .valueStream()
                .map(claim -> claim.path("fact").stringValue())
                .toList();
        assertThat(cited).contains("F1", "F2", "F5", "F6").isSubsetOf("F1", "F2", "F3", "F4", "F5", "F6", "F7");
        post.path("claims")
                .forEach(claim ->
                        assertThat(post.toString()).contains(claim.path("text").stringValue()));
    }

    @Test
    void followsTheNamesAndTypesOfTheSchema() {
        String schema = """
                {"type": "OBJECT", "properties": {"accroche": {"type": "STRING"}, "callToAction": {"type": "STRING"},
                 "claims": {"type": "ARRAY", "items": {"$ref": "#/$defs/id"}}, "langue": {"type": ["string", "null"]}},
                 "$defs": {"id": {"type": "string"}}}""";
        String request = Prompts.withSchema(Prompts.BISTRO)
                .replace(JSON.readTree(Prompts.SCHEMA).toString(), schema);
        JsonNode post = JSON.readTree(gemini.said(request));
        assertThat(post.path("accroche").stringValue()).isNotBlank();
        assertThat(post.path("callToAction").stringValue()).isNotBlank();
        assertThat(post.path("claims").valueStream().map(JsonNode::stringValue)).contains("F1", "F2");
        assertThat(post.path("langue").stringValue()).isEqualTo("fr-CA");
    }

    @Test
    void writesPlainTextWithoutASchema() {
        assertThat(gemini.said(Prompts.text(Prompts.BISTRO))).contains("Bistro du Coin", "\n\n", "#");
    }

    @Test
    void citesTheKeyOfAFactWithoutAnIdentifier() {
        String bare = Prompts.BISTRO.replaceAll("F\\d \\| ", "");
        JsonNode post = JSON.readTree(gemini.said(Prompts.withSchema(bare)));
        assertThat(post.path("claims")
                        .valueStream()
                        .map(claim -> claim.path("fact").stringValue()))
                .contains("nom", "ville");
    }

    @Test
    void asksForFactsWhenItHasNone() {
        assertThat(gemini.said(Prompts.text("Bonjour"))).startsWith("Je n’ai pas reçu");
    }

    @Test
    void stopsShortWhenMarkedOrWhenTheTokensRunOut() {
        JsonNode marked = gemini.answer(Gemini.TEXT, Prompts.withSchema(Prompts.BISTRO + "__sandbox:max_tokens__"));
        String few = Prompts.withSchema(Prompts.BISTRO)
                .replace("\"responseMimeType\"", "\"maxOutputTokens\":200,\"responseMimeType\"");
        for (JsonNode answer : List.of(marked, gemini.answer(Gemini.TEXT, few))) {
            assertThat(answer.at("/candidates/0/finishReason").stringValue()).isEqualTo("MAX_TOKENS");
            String cut = answer.at("/candidates/0/content/parts/0/text").stringValue();
            assertThatThrownBy(() -> JSON.readTree(cut)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void saysMalformedJsonWhenMarked() {
        String said = gemini.said(Prompts.withSchema(Prompts.BISTRO + "__sandbox:malformed__"));
        assertThat(said).startsWith("{");
        assertThatThrownBy(() -> JSON.readTree(said)).isInstanceOf(JacksonException.class);
    }
}
