package ca.astrogrowth.publishing.linkedin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Who let us in.
 *
 * <p>{@link App#MEMBER} has OpenID Connect: the member is whom a signed identity token names, made for us in answer to our
 * nonce, and whom the access token's own profile names too.
 *
 * <p>{@link App#COMMUNITY} has none: nothing is signed and no nonce comes back. The member is whom LinkedIn names when it
 * is asked with the token that it gave us itself, over TLS, for a code bound to this browser by the state and the
 * verifier: {@code /v2/me}, or, without the permission {@code r_basicprofile}, the holder of the roles in
 * {@code organizationAcls}, as everybody has them who administers a page. That the Community Management API includes
 * {@code r_basicprofile} is seen in others' applications and not verified with LinkedIn.
 */
@Component
class Members {

    private static final String PERSON = "urn:li:person:";
    private static final String NAMELESS = "LinkedIn";

    private final IdTokens idTokens;
    private final Rest rest;
    private final LinkedInPages pages;

    Members(IdTokens idTokens, Rest rest, LinkedInPages pages) {
        this.idTokens = idTokens;
        this.rest = rest;
        this.pages = pages;
    }

    /** @param given the answer with the tokens */
    Optional<Member> behind(App app, JsonNode given, String nonce) {
        String token = given.path("access_token").asString("");
        return switch (app) {
            case MEMBER ->
                idTokens.member(given.path("id_token").asString(""), nonce).flatMap(sub -> confirmed(sub, token));
            case COMMUNITY -> profile(token).or(() -> administrator(token));
        };
    }

    private Optional<Member> confirmed(String sub, String token) {
        JsonNode profile = rest.unversioned(token, "/v2/userinfo").json();
        return sub.equals(profile.path("sub").asString(""))
                ? Optional.of(new Member(sub, profile.path("name").asString(NAMELESS)))
                : Optional.empty();
    }

    private Optional<Member> profile(String token) {
        JsonNode me = rest.unversioned(token, "/v2/me").json();
        String name = "%s %s"
                .formatted(
                        me.path("localizedFirstName").asString(""),
                        me.path("localizedLastName").asString(""))
                .strip();
        return Optional.of(me.path("id").asString(""))
                .filter(id -> !id.isBlank())
                .map(id -> new Member(id, name.isEmpty() ? NAMELESS : name));
    }

    private Optional<Member> administrator(String token) {
        return pages.roles(token)
                .flatMap(roles -> roles.stream()
                        .map(role -> role.path("roleAssignee").asString(""))
                        .filter(urn -> urn.startsWith(PERSON))
                        .findFirst())
                .map(urn -> new Member(urn.substring(PERSON.length()), NAMELESS));
    }

    /** @param id by which only the one application knows them */
    record Member(String id, String name) {}
}
