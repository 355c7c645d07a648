package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.Reply;
import java.util.Map;

/** Google's way of saying no: {@code {"error": {code, message, status}}}. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String status;

    private Refusal(int code, String status, String message) {
        super(message);
        this.code = code;
        this.status = status;
    }

    static Refusal invalid(String message) {
        return new Refusal(400, "INVALID_ARGUMENT", message);
    }

    static Refusal unauthenticated() {
        return new Refusal(
                401,
                "UNAUTHENTICATED",
                "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other "
                        + "valid authentication credential. See "
                        + "https://developers.google.com/identity/sign-in/web/devconsole-project.");
    }

    static Refusal withoutKey() {
        return new Refusal(
                403,
                "PERMISSION_DENIED",
                "Method doesn't allow unregistered callers (callers without established identity). Please use API Key "
                        + "or other form of API consumer identity to call this API.");
    }

    static Refusal denied(String path) {
        return new Refusal(
                403,
                "PERMISSION_DENIED",
                "Permission 'aiplatform.endpoints.predict' denied on resource '/" + path + "' (or it may not exist).");
    }

    static Refusal notFound(String message) {
        return new Refusal(404, "NOT_FOUND", message);
    }

    static Refusal exhausted() {
        return new Refusal(429, "RESOURCE_EXHAUSTED", "Resource exhausted. Please try again later.");
    }

    static Refusal internal() {
        return new Refusal(500, "INTERNAL", "Internal error encountered.");
    }

    Reply reply() {
        return Reply.json(
                code, Map.of("error", Map.of("code", code, "message", String.valueOf(getMessage()), "status", status)));
    }
}
