package ca.astrogrowth.sandbox.places;

import ca.astrogrowth.sandbox.Reply;
import java.util.List;
import java.util.Map;

/** Google's way of saying no: {@code {"error": {code, message, status, details}}}. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String status;
    private final transient List<Map<String, Object>> details;

    private Refusal(int code, String status, String message, List<Map<String, Object>> details) {
        super(message);
        this.code = code;
        this.status = status;
        this.details = details;
    }

    static Refusal invalid(String message) {
        return new Refusal(400, "INVALID_ARGUMENT", message, List.of());
    }

    static Refusal invalidField(String field, String description) {
        Map<String, Object> violation = Map.of("field", field, "description", description);
        return new Refusal(
                400,
                "INVALID_ARGUMENT",
                "Request contains an invalid argument.",
                List.of(Map.of(
                        "@type", "type.googleapis.com/google.rpc.BadRequest", "fieldViolations", List.of(violation))));
    }

    static Refusal badKey() {
        return new Refusal(
                400,
                "INVALID_ARGUMENT",
                "API key not valid. Please pass a valid API key.",
                List.of(Map.of(
                        "@type",
                        "type.googleapis.com/google.rpc.ErrorInfo",
                        "reason",
                        "API_KEY_INVALID",
                        "domain",
                        "googleapis.com",
                        "metadata",
                        Map.of("service", "places.googleapis.com"))));
    }

    static Refusal of(int code, String status, String message) {
        return new Refusal(code, status, message, List.of());
    }

    Reply reply() {
        Map<String, Object> error = details.isEmpty()
                ? Map.of("code", code, "message", String.valueOf(getMessage()), "status", status)
                : Map.of("code", code, "message", String.valueOf(getMessage()), "status", status, "details", details);
        return Reply.json(code, Map.of("error", error));
    }
}
