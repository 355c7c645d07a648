package ca.astrogrowth.sandbox.linkedin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The body of a new post, once every field has passed. */
record Draft(
        String author,
        String commentary,
        @Nullable String image,
        @Nullable String altText) {

    static final int LONGEST = 3_000;

    private static final int LONGEST_ALT_TEXT = 4_086;
    private static final int LONGEST_TITLE = 400;
    private static final Set<String> FIELDS = Set.of(
            "author",
            "commentary",
            "visibility",
            "distribution",
            "content",
            "lifecycleState",
            "isReshareDisabledByAuthor");

    static Draft read(JsonNode body) {
        body.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedException(Refusals.unpermitted(name));
                });
        oneOf(body, "visibility", List.of("PUBLIC", "CONNECTIONS", "LOGGED_IN"));
        if (!body.path("distribution").isObject()) {
            throw refused("MISSING_FIELD", "distribution", "distribution is required");
        }
        oneOf(body.path("distribution"), "feedDistribution", List.of("MAIN_FEED", "NONE"));
        oneOf(body, "lifecycleState", List.of("PUBLISHED"));
        String commentary = text(body, "commentary");
        if (commentary.isBlank() && !body.has("content")) {
            throw refused("INVALID_VALUE_BLANK_FIELD", "commentary", "commentary is blank");
        }
        String author = text(body, "author");
        return body.has("content")
                ? withPicture(author, commentary, body.path("content").path("media"))
                : new Draft(author, commentary, null, null);
    }

    private static Draft withPicture(String author, String commentary, JsonNode media) {
        String image = text(media, "id");
        if (!image.startsWith("urn:li:image:")) {
            throw refused("INVALID_URN_TYPE", "content/media/id", "Only images are taken here: " + image);
        }
        limit(media, "altText", LONGEST_ALT_TEXT);
        limit(media, "title", LONGEST_TITLE);
        return new Draft(author, commentary, image, media.path("altText").asString(""));
    }

    static RefusedException refused(String code, String field, String description) {
        return new RefusedException(Refusals.input(code, field, description));
    }

    static void checkLength(String published) {
        if (published.length() > LONGEST) {
            throw refused(
                    "FIELD_LENGTH_TOO_LONG",
                    "commentary",
                    "commentary is %d characters long, of %d at most".formatted(published.length(), LONGEST));
        }
    }

    private static String text(JsonNode object, String field) {
        if (!object.path(field).isString()) {
            throw refused("MISSING_FIELD", field, field + " is required");
        }
        return object.path(field).asString();
    }

    private static void oneOf(JsonNode object, String field, List<String> values) {
        if (!values.contains(text(object, field))) {
            throw refused("INVALID_VALUE_FOR_FIELD", field, "%s must be one of %s".formatted(field, values));
        }
    }

    private static void limit(JsonNode object, String field, int longest) {
        if (object.path(field).asString("").length() > longest) {
            throw refused("FIELD_LENGTH_TOO_LONG", "content/media/" + field, field + " is too long");
        }
    }
}
