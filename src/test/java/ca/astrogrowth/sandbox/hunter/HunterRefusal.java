package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.Reply;
import java.util.List;
import java.util.Map;

/** Hunter's way of saying no: {@code {"errors": [{id, code, details}]}}. */
final class HunterRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int code;
    private final String id;

    private HunterRefusal(int code, String id, String details) {
        super(details);
        this.code = code;
        this.id = id;
    }

    static HunterRefusal wrongParams(String details) {
        return new HunterRefusal(400, "wrong_params", details);
    }

    static HunterRefusal badKey() {
        return new HunterRefusal(401, "authentication_failed", "No user found for the API key supplied");
    }

    /** Not 429: Hunter keeps that one for the plan's end. */
    static HunterRefusal tooFast() {
        return new HunterRefusal(403, "rate_limit", "You have reached the rate limit of this endpoint.");
    }

    static HunterRefusal planExhausted() {
        return new HunterRefusal(
                429, "too_many_requests", "You have reached your plan's limit for this billing period.");
    }

    static HunterRefusal claimed() {
        return new HunterRefusal(
                451,
                "claimed_email",
                "The person owning the email address asked us directly or indirectly to stop the processing of their "
                        + "personal data.");
    }

    static HunterRefusal unreachable() {
        return new HunterRefusal(
                222, "smtp_failure", "The verification failed because of an unexpected response of the remote server.");
    }

    static HunterRefusal of(int code, String id, String details) {
        return new HunterRefusal(code, id, details);
    }

    Reply reply() {
        Map<String, Object> error = Map.of("id", id, "code", code, "details", String.valueOf(getMessage()));
        return Reply.json(code, Map.of("errors", List.of(error)));
    }
}
