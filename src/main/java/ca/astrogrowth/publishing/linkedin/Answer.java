package ca.astrogrowth.publishing.linkedin;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What LinkedIn said. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DUPLICATE = Pattern.compile("duplicate of (urn:li:[a-zA-Z]+:[\\w-]+)");

    static Answer read(ClientHttpResponse response) throws IOException {
        return new Answer(
                response.getStatusCode().value(),
                response.getHeaders(),
                response.getBody().readAllBytes());
    }

    /** Missing when the body is not JSON: a gateway's page, or nothing. */
    JsonNode json() {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** The most precise of the codes that an error carries. */
    String code() {
        JsonNode error = json();
        String detailed = error.path("errorDetails")
                .path("inputErrors")
                .path(0)
                .path("code")
                .asString("");
        return detailed.isEmpty() ? error.path("code").asString("") : detailed;
    }

    /** 0 when there is none. */
    int serviceErrorCode() {
        return json().path("serviceErrorCode").asInt(0);
    }

    Optional<String> duplicateOf() {
        Matcher named = DUPLICATE.matcher(json().path("message").asString(""));
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
