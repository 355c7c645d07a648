package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pages, and who runs them. */
final class Organizations {

    private static final String SCOPE = "rw_organization_admin";

    private final Accounts accounts;
    private final Gate gate;

    Organizations(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/rest/organizationAcls", RefusedException.answering(this::roles)),
                Route.of("GET", "/rest/organizations/(?<id>\\d+)", RefusedException.answering(this::organization)));
    }

    /** The token's member's own roles. */
    private Reply roles(Call call) {
        Token token = gate.member(call, SCOPE, "organizationAcls.FINDER-roleAssignee");
        Map<String, String> query = call.query();
        if (!"roleAssignee".equals(query.get("q"))) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "q=roleAssignee is required");
        }
        int start = Integer.parseInt(query.getOrDefault("start", "0"));
        int count = Integer.parseInt(query.getOrDefault("count", "10"));
        String email = accounts.member(token).email();
        List<Map<String, String>> elements = accounts.organizations().stream()
                .filter(organization -> organization.roles().containsKey(email))
                .map(organization -> Map.of(
                        "organization",
                        organization.urn(),
                        "role",
                        String.valueOf(organization.roles().get(email)),
                        "roleAssignee",
                        "urn:li:person:" + token.sub(),
                        "state",
                        "APPROVED"))
                .filter(role -> !query.containsKey("role") || Objects.equals(query.get("role"), role.get("role")))
                .filter(role -> query.getOrDefault("state", "APPROVED").equals("APPROVED"))
                .skip(start)
                .limit(count)
                .toList();
        return Reply.json(
                200,
                Map.of("paging", Map.of("start", start, "count", count, "links", List.of()), "elements", elements));
    }

    private Reply organization(Call call) {
        Token token = gate.member(call, SCOPE, "organizations.GET");
        String urn = "urn:li:organization:" + call.path("id");
        if (!accounts.runs(token, urn)) {
            return Refusals.denied("organizations.GET");
        }
        Organization organization = accounts.organization(urn).orElseThrow();
        return Reply.json(
                200,
                Map.of(
                        "id", organization.id(),
                        "localizedName", organization.name(),
                        "vanityName", organization.vanityName()));
    }
}
