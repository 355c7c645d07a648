package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation with a page.
 *
 * @param roles by the member's e-mail address
 */
record Organization(
        long id, String name, @JsonProperty("vanity_name") String vanityName, Map<String, String> roles) {

    static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Those of the sandbox: {@code sandbox/linkedin/organizations.json}. */
    static List<Organization> all() {
        try {
            String json = new ClassPathResource("sandbox/linkedin/organizations.json").getContentAsString(UTF_8);
            return JsonMapper.shared().readValue(json, new TypeReference<List<Organization>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String urn() {
        return "urn:li:organization:" + id;
    }

    boolean isRunBy(Member member) {
        return ADMINISTRATOR.equals(roles.get(member.email()));
    }
}
