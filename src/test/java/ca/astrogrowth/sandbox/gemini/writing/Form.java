package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import ca.astrogrowth.sandbox.gemini.writing.Post.Claim;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts a post into the JSON that a schema asks for, under the names it uses. */
public final class Form {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode root;
    private final Post post;

    private Form(JsonNode root, Post post) {
        this.root = root;
        this.post = post;
    }

    public static String fill(JsonNode schema, Post post) {
        return JsonMapper.shared().writeValueAsString(new Form(schema, post).value("", schema, false));
    }

    private JsonNode value(String name, JsonNode declared, boolean inParts) {
        JsonNode schema = resolved(declared);
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(name, resolved(schema.path("items")));
            case "boolean" -> NODES.booleanNode(false);
            case "integer", "number" -> NODES.numberNode(0);
            default ->
                NODES.stringNode(
                        schema.has("enum") ? schema.path("enum").path(0).asString("") : text(name, inParts));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode filled = NODES.objectNode();
        boolean inParts =
                schema.path("properties").propertyNames().stream().anyMatch(name -> is(name, "hook|accroche"));
        schema.path("properties").forEachEntry((name, property) -> filled.set(name, value(name, property, inParts)));
        return filled;
    }

    private ArrayNode array(String name, JsonNode items) {
        ArrayNode filled = NODES.arrayNode();
        if (is(name, "hashtags?|motsclics")) {
            post.hashtags().forEach(filled::add);
        } else if (is(name, "claims?|affirmations?|facts?|faits?|sources?")) {
            post.claims().forEach(claim -> filled.add(claim(claim, items)));
        } else if (is(name, "paragraphs?|paragraphes?")) {
            post.body().lines().filter(line -> !line.isBlank()).forEach(filled::add);
        }
        return filled;
    }

    private JsonNode claim(Claim claim, JsonNode items) {
        if (!type(items).equals("object")) {
            return NODES.stringNode(claim.fact());
        }
        ObjectNode filled = NODES.objectNode();
        items.path("properties").forEachEntry((name, property) -> {
            boolean reference = Trade.plain(name).matches(".*(fact|fait|source|id).*");
            JsonNode value = NODES.stringNode(reference ? claim.fact() : claim.text());
            filled.set(
                    name,
                    type(resolved(property)).equals("array") ? NODES.arrayNode().add(value) : value);
        });
        return filled;
    }

    private String text(String name, boolean inParts) {
        if (is(name, "hook|accroche|titre|title|headline")) {
            return post.hook();
        }
        if (is(name, "calltoaction|cta|appelalaction|appel")) {
            return post.callToAction();
        }
        if (is(name, "alttext|imagealt|imagealttext|textealternatif|alt")) {
            return post.altText();
        }
        if (is(name, "language|langue|locale")) {
            return "fr-CA";
        }
        return inParts ? is(name, "body|corps|texte?|content|contenu") ? post.body() : "" : post.text();
    }

    private static boolean is(String name, String pattern) {
        return Trade.plain(name).replaceAll("[^a-z]", "").matches(pattern);
    }

    /** The type in lower case, as JSON Schema and not OpenAPI writes it; of {@code [string, null]} the first. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return Trade.plain(type.isArray() ? type.path(0).asString("") : type.asString(""));
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
    }
}
