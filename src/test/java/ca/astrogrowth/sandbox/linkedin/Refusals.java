package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bodies in which LinkedIn says no. */
final class Refusals {

    private Refusals() {}

    /** What the OAuth endpoints answer. */
    static Reply oauth(int status, String error, String description) {
        return Reply.json(status, Map.of("error", error, "error_description", description));
    }

    static Reply missing(String parameter) {
        return oauth(400, "invalid_request", "A required parameter \"%s\" is missing".formatted(parameter));
    }

    static Reply revoked() {
        return api(401, 65601, "REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user");
    }

    static Reply denied(String resource) {
        return api(403, 100, "ACCESS_DENIED", "Not enough permissions to access: " + resource);
    }

    /** A field whose value the caller may not use, as Rest.li words it. */
    static Reply notYours(String field) {
        String message = "Field Value validation failed in REQUEST_BODY: "
                + "Data Processing Exception while processing fields [/%s]".formatted(field);
        return api(403, 100, "ACCESS_DENIED", message);
    }

    static Reply unpermitted(String field) {
        String message = "Unpermitted fields present in REQUEST_BODY: "
                + "Data Processing Exception while processing fields [/%s]".formatted(field);
        return api(403, 100, "ACCESS_DENIED", message);
    }

    static Reply throttled() {
        return api(
                429, 101, "TOO_MANY_REQUESTS", "Resource level throttle limit for calls to this resource is reached.");
    }

    static Reply api(int status, int serviceErrorCode, String code, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("serviceErrorCode", serviceErrorCode);
        body.put("code", code);
        body.put("message", message);
        return Reply.json(status, body);
    }

    static Reply plain(int status, String code, String message) {
        return Reply.json(status, Map.of("status", status, "code", code, "message", message));
    }

    /** A wrong value in a post. */
    static Reply input(String code, String field, String description) {
        Map<String, Object> input = Map.of("inputPath", Map.of("fieldPath", field));
        return details(400, description, Map.of("description", description, "input", input, "code", code));
    }

    static Reply duplicate(String urn) {
        return details(
                422,
                "com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of " + urn,
                Map.of("description", "Duplicate post is detected", "input", Map.of(), "code", "DUPLICATE_POST"));
    }

    /** A content that LinkedIn does not want, though all its fields are as they should be. */
    static Reply unprocessable() {
        return details(
                422,
                "com.linkedin.content.common.exception.BadRequestResponseException: Content cannot be processed",
                Map.of("description", "Content cannot be processed", "input", Map.of(), "code", "INVALID_CONTENT"));
    }

    private static Reply details(int status, String message, Map<String, Object> error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorDetailType", "com.linkedin.common.error.BadRequest");
        body.put("message", message);
        body.put("errorDetails", Map.of("inputErrors", List.of(error)));
        body.put("status", status);
        return Reply.json(status, body);
    }
}
