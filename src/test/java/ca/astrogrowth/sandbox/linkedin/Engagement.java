package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Post;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a post was received. A self-serve application may read none of it. */
final class Engagement {

    /** The version since which a metric's type is a plain string. */
    private static final int PLAIN_TYPE = 202605;

    private static final String OLD_TYPE =
            "com.linkedin.adsexternalapi.memberanalytics.v1.CreatorPostAnalyticsMetricTypeV1";
    private static final Map<String, ToLongFunction<Popularity>> METRICS = Map.of(
            "IMPRESSION", Popularity::impressions,
            "MEMBERS_REACHED", Popularity::reached,
            "REACTION", Popularity::reactions,
            "COMMENT", Popularity::comments,
            "RESHARE", Popularity::reshares);

    /** On the raw query: what is encoded here and what is not matters. */
    private static final Pattern ENTITY = Pattern.compile(
            "(?:^|&)entity=\\((?:share:(?<share>urn%3Ali%3Ashare%3A\\d+)|ugc:(?<ugc>urn%3Ali%3AugcPost%3A\\d+))\\)(?:&|$)");

    private static final Pattern POSTS = Pattern.compile(
            "(?:^|&)(?:shares|ugcPosts)=List\\((?<urns>(?:urn%3Ali%3A(?:share|ugcPost)%3A\\d+,?)+)\\)(?:&|$)");

    private final Store store;
    private final Accounts accounts;
    private final Gate gate;
    private final Quota quota;
    private final InstantSource clock;

    Engagement(Store store, Accounts accounts, Gate gate, Quota quota, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.gate = gate;
        this.quota = quota;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/rest/memberCreatorPostAnalytics", RefusedException.answering(this::member)),
                Route.of(
                        "GET",
                        "/rest/organizationalEntityShareStatistics",
                        RefusedException.answering(this::organization)),
                closed("posts"),
                closed("socialMetadata"),
                closed("socialActions"));
    }

    /** Resources whose scope is granted to nobody here, so that only the refusal is ever seen. */
    private Route closed(String resource) {
        return Route.of("GET", "/rest/" + resource + "(?:/[^/]+)?", RefusedException.answering(call -> {
            gate.member(call, "r_member_social", resource + ".GET");
            return Refusals.denied(resource + ".GET");
        }));
    }

    private Reply member(Call call) {
        Token token = gate.member(call, "r_member_postAnalytics", "memberCreatorPostAnalytics.FINDER-entity");
        String metric = call.query().getOrDefault("queryType", "");
        Matcher entity = ENTITY.matcher(call.uri().getRawQuery());
        if (!"entity".equals(call.query().get("q")) || !METRICS.containsKey(metric) || !entity.find()) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "q=entity, entity and one queryType are required");
        }
        quota.count(token);
        String kind = entity.group("share") == null ? "ugc" : "share";
        String urn = URLDecoder.decode(Objects.requireNonNull(entity.group(kind)), UTF_8);
        Object type = Gate.version(call) >= PLAIN_TYPE ? metric : Map.of(OLD_TYPE, metric);
        List<?> elements = post(urn).filter(post -> isTheirs(post, token)).stream()
                .map(post -> Map.of(
                        "count",
                        Objects.requireNonNull(METRICS.get(metric)).applyAsLong(popularity(post)),
                        "metricType",
                        type,
                        "targetEntity",
                        Map.of(kind, urn)))
                .toList();
        return Reply.json(
                200, Map.of("paging", Map.of("start", 0, "count", 10, "links", List.of()), "elements", elements));
    }

    /** Whichever application the member wrote it with. */
    private boolean isTheirs(Post post, Token token) {
        return accounts.find(post.author().substring(post.author().lastIndexOf(':') + 1))
                .filter(accounts.member(token)::equals)
                .isPresent();
    }

    private Reply organization(Call call) {
        Token token = gate.member(call, "rw_organization_admin", "organizationalEntityShareStatistics.FINDER");
        String urn = call.query().getOrDefault("organizationalEntity", "");
        Matcher posts = POSTS.matcher(call.uri().getRawQuery());
        if (!"organizationalEntity".equals(call.query().get("q")) || !posts.find()) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "Invalid query parameters passed to request");
        }
        if (!accounts.runs(token, urn)) {
            return Refusals.denied("organizationalEntityShareStatistics.FINDER");
        }
        quota.count(token);
        List<?> elements = Arrays.stream(
                        Objects.requireNonNull(posts.group("urns")).split(","))
                .map(encoded -> post(URLDecoder.decode(encoded, UTF_8)))
                .flatMap(Optional::stream)
                .filter(post -> post.author().equals(urn))
                .map(this::statistics)
                .toList();
        return Reply.json(200, Map.of("elements", elements));
    }

    private Map<String, Object> statistics(Post post) {
        Popularity popularity = popularity(post);
        Map<String, Object> total = new LinkedHashMap<>();
        total.put("impressionCount", popularity.impressions());
        total.put("uniqueImpressionsCount", popularity.reached());
        total.put("clickCount", popularity.clicks());
        total.put("likeCount", popularity.reactions());
        total.put("commentCount", popularity.comments());
        total.put("shareCount", popularity.reshares());
        return Map.of("organizationalEntity", post.author(), "share", post.urn(), "totalShareStatistics", total);
    }

    private Optional<Post> post(String urn) {
        return store.read(ledger -> Optional.ofNullable(ledger.posts().get(urn)))
                .filter(Post::live);
    }

    private Popularity popularity(Post post) {
        return new Popularity(post.urn(), Duration.between(post.at(), clock.instant()));
    }
}
