package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Site;
import ca.astrogrowth.sandbox.web.Sites;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code GET /v2/domain-search} */
final class DomainSearch {

    private static final Set<String> DEPARTMENTS = Set.of("""
            executive it finance management sales legal support hr marketing communication education design health
            operations
            """.strip().split("\\s+"));
    private static final Set<String> SENIORITIES = Set.of("junior", "senior", "executive");

    private final Sites sites;
    private final Plan plan;

    DomainSearch(Sites sites, Plan plan) {
        this.sites = sites;
        this.plan = plan;
    }

    Reply answer(Call call) {
        Params params = new Params(call.query());
        String domain =
                params.domain().orElseThrow(() -> HunterRefusal.wrongParams("You are missing the domain parameter"));
        int limit = params.number("limit", 10, 1, 100);
        int offset = params.number("offset", 0, 0, 100_000);
        Predicate<Mailbox> wanted = wanted(params);
        plan.require(Plan.Operation.SEARCH, domain);
        Rehearsal.of(domain).ifPresent(Rehearsal::refuse);
        Optional<Knowledge> known = Rehearsal.knowledge(sites, domain);
        List<Mailbox> found = known.map(Knowledge::mailboxes).orElse(List.of()).stream()
                .filter(wanted)
                .toList();
        if (!found.isEmpty()) {
            plan.spend(Plan.Operation.SEARCH, domain);
        }
        List<Map<String, @Nullable Object>> page = found.stream()
                .skip(offset)
                .limit(limit)
                .map(box -> email(known.orElseThrow(), box))
                .toList();
        return Reply.json(
                200, envelope(domain, known.orElse(null), page, found.size(), limit, offset, params.text("type")));
    }

    /** Of the people that Hunter knows here, all direct their house. */
    private static Predicate<Mailbox> wanted(Params params) {
        Optional<String> type = params.oneOf("type", Set.of("generic", "personal"));
        Optional<List<String>> departments = params.listOf("department", DEPARTMENTS);
        Optional<List<String>> seniorities = params.listOf("seniority", SENIORITIES);
        boolean executive = departments.orElse(List.of("executive")).contains("executive")
                && seniorities.orElse(List.of("executive")).contains("executive");
        boolean onlyPeople = departments.isPresent() || seniorities.isPresent();
        return box ->
                type.map(name -> box.isPersonal() == name.equals("personal")).orElse(true)
                        && (!onlyPeople || box.isPersonal() && executive);
    }

    private static Map<String, Object> envelope(
            String domain,
            @Nullable Knowledge known,
            List<Map<String, @Nullable Object>> page,
            int results,
            int limit,
            int offset,
            Optional<String> type) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        params.put("domain", domain);
        params.put("company", null);
        params.put("type", type.orElse(null));
        Map<String, @Nullable Object> data = about(domain, known);
        data.put("emails", page);
        return Map.of(
                "data", data, "meta", Map.of("results", results, "limit", limit, "offset", offset, "params", params));
    }

    private static Map<String, @Nullable Object> about(String domain, @Nullable Knowledge known) {
        Site site = known == null ? null : known.site();
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("domain", domain);
        data.put("disposable", Domains.isDisposable(domain));
        data.put("webmail", Domains.isWebmail(domain));
        data.put("accept_all", known != null && known.acceptsAll());
        data.put("pattern", known == null ? null : known.pattern());
        data.put("organization", site == null ? null : site.main().name());
        data.put("country", site == null ? null : "CA");
        data.put("state", site == null ? null : "QC");
        data.put("city", site == null ? null : site.main().address().city());
        return data;
    }

    private static Map<String, @Nullable Object> email(Knowledge known, Mailbox box) {
        Map<String, @Nullable Object> email = new LinkedHashMap<>();
        email.put("value", box.address());
        email.put("type", box.isPersonal() ? "personal" : "generic");
        email.put("confidence", known.confidence(box.address()));
        email.put("first_name", box.firstName());
        email.put("last_name", box.lastName());
        email.put("position", box.position());
        email.put("seniority", box.isPersonal() ? "executive" : null);
        email.put("department", box.isPersonal() ? "executive" : null);
        email.put("phone_number", null);
        email.put("verification", known.verification(box));
        email.put("sources", known.sources(box));
        return email;
    }
}
