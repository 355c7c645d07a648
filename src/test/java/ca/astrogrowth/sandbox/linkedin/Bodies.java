package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.sandbox.Call;
import java.net.URLDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what a call carries, as strictly as Rest.li. */
final class Bodies {

    private Bodies() {}

    static JsonNode object(Call call) {
        try {
            JsonNode body = call.json();
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException unreadable) {
            // answered below, like a body that is not an object
        }
        throw new RefusedException(Refusals.plain(400, "ILLEGAL_ARGUMENT", "Cannot parse request entity"));
    }

    /** The URN of the path, which has to come encoded. */
    static String urn(Call call) {
        String raw = call.path("urn");
        if (raw.contains(":")) {
            throw new RefusedException(Refusals.plain(400, "ILLEGAL_ARGUMENT", "Syntax exception in path variables"));
        }
        return URLDecoder.decode(raw, UTF_8);
    }
}
