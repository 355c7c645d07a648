package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a post was received. A self-serve application may read none of it. */
final class Engagement {

    /** The version since which a metric's type is a plain string. */
    private static final int PLAIN_TYPE = 202605;

    private static final String OLD_TYPE =
            "com.linkedin.adsexternalapi.memberanalytics.v1.CreatorPostAnalyticsMetricTypeV1";
    private static final Map<String, Integer> MOST =
            Map.of("IMPRESSION", 1_500, "MEMBERS_REACHED", 900, "REACTION", 60, "COMMENT", 12, "RESHARE", 8);
    private static final Pattern ENTITY = Pattern.compile("\\((share|ugc):(urn:li:(?:share|ugcPost):\\d+)\\)");

    private final Store store;
    private final Gate gate;

    Engagement(Store store, Gate gate) {
        this.store = store;
        this.gate = gate;
    }

    List<Route> routes() {
        return Stream.concat(
                        Stream.of(Route.of(
                                "GET",
                                "/rest/memberCreatorPostAnalytics",
                                RefusedException.answering(this::analytics))),
                        Stream.of(
                                closed("posts", "r_member_social"),
                                closed("socialMetadata", "r_member_social"),
                                closed("socialActions", "r_member_social"),
                                closed("organizationalEntityShareStatistics", "rw_organization_admin"),
                                closed("organizationAcls", "rw_organization_admin")))
                .toList();
    }

    /** Resources whose scope is granted to nobody here, so that only the refusal is ever seen. */
    private Route closed(String resource, String scope) {
        return Route.of("GET", "/rest/" + resource + "(?:/[^/]+)?", RefusedException.answering(call -> {
            gate.member(call, scope, resource + ".GET");
            return Refusals.denied(resource + ".GET");
        }));
    }

    private Reply analytics(Call call) {
        Token token = gate.member(call, "r_member_postAnalytics", "memberCreatorPostAnalytics.FINDER-entity");
        String metric = call.query().getOrDefault("queryType", "");
        Matcher entity = ENTITY.matcher(call.query().getOrDefault("entity", ""));
        if (!"entity".equals(call.query().get("q")) || !MOST.containsKey(metric) || !entity.matches()) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "q=entity, entity and one queryType are required");
        }
        String urn = entity.group(2);
        boolean own = store.read(ledger -> ledger.posts().values().stream()
                .anyMatch(post ->
                        post.urn().equals(urn) && post.live() && post.author().endsWith(":" + token.sub())));
        Map<String, Object> element = Map.of(
                "count", Math.floorMod((urn + metric).hashCode(), MOST.get(metric)),
                "metricType", Gate.version(call) >= PLAIN_TYPE ? metric : Map.of(OLD_TYPE, metric),
                "targetEntity", Map.of(entity.group(1), urn));
        return Reply.json(
                200,
                Map.of(
                        "paging",
                        Map.of("start", 0, "count", 10, "links", List.of()),
                        "elements",
                        own ? List.of(element) : List.of()));
    }
}
