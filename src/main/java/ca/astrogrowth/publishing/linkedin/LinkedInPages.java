package ca.astrogrowth.publishing.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.JsonNode;

/** The pages that a member runs. Takes a token of {@link App#COMMUNITY} with {@code rw_organization_admin}. */
@Component
public class LinkedInPages {

    private static final Logger log = LoggerFactory.getLogger(LinkedInPages.class);
    private static final int AT_ONCE = 100;
    private static final int MOST = 1_000;
    private static final String ORGANIZATION = "urn:li:organization:";

    private final Rest rest;

    LinkedInPages(Rest rest) {
        this.rest = rest;
    }

    /**
     * The pages in whose name the token's member may post and whose statistics they may read: those they administer.
     *
     * @return empty when LinkedIn does not say, which is not the same as no page
     */
    public Optional<List<Page>> administered(String token) {
        try {
            return roles(token)
                    .map(roles -> roles.stream()
                            .map(role -> role.path("organization").asString(""))
                            .filter(urn -> urn.startsWith(ORGANIZATION))
                            .distinct()
                            .map(urn -> new Page(urn, name(token, urn)))
                            .toList());
        } catch (ResourceAccessException e) {
            log.info("LinkedIn could not be reached for a member's pages: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Approved administrators' roles of the token's member; each names the member and the organisation. */
    Optional<List<JsonNode>> roles(String token) {
        List<JsonNode> roles = new ArrayList<>();
        for (int start = 0; start < MOST; start += AT_ONCE) {
            Answer answer = rest.get(
                    token,
                    "/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED&start=%d&count=%d"
                            .formatted(start, AT_ONCE));
            if (answer.status() != 200) {
                log.info("LinkedIn answered {} {} to a question for pages", answer.status(), answer.code());
                return Optional.empty();
            }
            JsonNode elements = answer.json().path("elements");
            elements.forEach(roles::add);
            if (elements.size() < AT_ONCE) {
                break;
            }
        }
        return Optional.of(roles);
    }

    /** Its number, when LinkedIn does not tell. */
    private String name(String token, String urn) {
        String number = urn.substring(ORGANIZATION.length());
        Answer answer = rest.get(token, "/rest/organizations/" + Rest.encode(number));
        return answer.json().path("localizedName").asString(number);
    }
}
