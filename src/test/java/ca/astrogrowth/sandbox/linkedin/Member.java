package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person with a LinkedIn account. */
public record Member(
        String sub,
        @JsonProperty("given_name") String givenName,
        @JsonProperty("family_name") String familyName,
        String email,
        String headline,
        String colour) {

    /** The members of the sandbox: {@code sandbox/linkedin/members.json}. */
    public static List<Member> all() {
        try {
            String json = new ClassPathResource("sandbox/linkedin/members.json").getContentAsString(UTF_8);
            return JsonMapper.shared().readValue(json, new TypeReference<List<Member>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public String urn() {
        return "urn:li:person:" + sub;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    String initials() {
        return givenName.substring(0, 1) + familyName.substring(0, 1);
    }
}
