package ca.astrogrowth.sandbox.places;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text search that Google would accept.
 *
 * @param bias at most one of this and {@code restriction}
 * @param offset how many results earlier pages gave
 * @param fingerprint of everything that must stay the same from page to page
 */
record SearchRequest(
        String textQuery,
        @Nullable String includedType,
        boolean strict,
        int pageSize,
        int offset,
        @Nullable Area bias,
        @Nullable Area restriction,
        double minRating,
        boolean byDistance,
        @Nullable String region,
        String fingerprint) {

    private static final int LARGEST_PAGE = 20;
    private static final Set<String> NOT_PLAYED = Set.of(
            "openNow",
            "priceLevels",
            "evOptions",
            "routingParameters",
            "searchAlongRouteParameters",
            "includeFutureOpeningBusinesses");
    private static final Set<String> KNOWN = Set.of("""
            textQuery languageCode regionCode rankPreference includedType minRating maxResultCount pageSize pageToken
            strictTypeFiltering locationBias locationRestriction includePureServiceAreaBusinesses openNow priceLevels
            evOptions routingParameters searchAlongRouteParameters includeFutureOpeningBusinesses
            """.strip().split("\\s+"));

    static SearchRequest parse(byte[] body) {
        StrictJson json = StrictJson.parse(body, KNOWN);
        NOT_PLAYED.stream().filter(json::has).findAny().ifPresent(name -> {
            throw Refusal.of(501, "UNIMPLEMENTED", "The sandbox does not play '" + name + "'.");
        });
        json.text("languageCode");
        json.bool("includePureServiceAreaBusinesses");
        String fingerprint = fingerprint(json);
        return new SearchRequest(
                json.text("textQuery")
                        .filter(query -> !query.isBlank())
                        .orElseThrow(() -> Refusal.invalid("Empty text_query.")),
                includedType(json),
                json.bool("strictTypeFiltering").orElse(false),
                pageSize(json),
                json.text("pageToken")
                        .filter(token -> !token.isEmpty())
                        .map(token -> PageToken.offset(token, fingerprint))
                        .orElse(0),
                area(json, "locationBias", Set.of("rectangle", "circle")),
                restriction(json),
                minRating(json),
                byDistance(json),
                region(json),
                fingerprint);
    }

    private static @Nullable String includedType(StrictJson json) {
        String type = json.text("includedType").filter(text -> !text.isEmpty()).orElse(null);
        if (type != null && !PlaceTypes.known(type)) {
            throw Refusal.invalid("Unsupported types: " + type + ".");
        }
        return type;
    }

    private static int pageSize(StrictJson json) {
        int size = json.integer("pageSize")
                .or(() -> json.integer("maxResultCount"))
                .orElse(0);
        if (size < 0) {
            throw Refusal.invalid("page_size must be between 1 and 20 (inclusive).");
        }
        return size == 0 ? LARGEST_PAGE : Math.min(size, LARGEST_PAGE);
    }

    private static @Nullable Area restriction(StrictJson json) {
        if (json.has("locationBias") && json.has("locationRestriction")) {
            throw Refusal.invalid("Cannot set both location_bias and location_restriction.");
        }
        return area(json, "locationRestriction", Set.of("rectangle"));
    }

    private static @Nullable Area area(StrictJson json, String name, Set<String> shapes) {
        return json.message(name, shapes).map(Area::read).orElse(null);
    }

    private static double minRating(StrictJson json) {
        double rating = json.decimal("minRating").orElse(0.0);
        if (rating < 0 || rating > 5) {
            throw Refusal.invalid("min_rating must be between 0.0 and 5.0 (inclusive).");
        }
        return Math.ceil(rating * 2) / 2;
    }

    private static boolean byDistance(StrictJson json) {
        String preference = json.text("rankPreference").orElse("RELEVANCE");
        if (!List.of("RELEVANCE", "DISTANCE", "RANK_PREFERENCE_UNSPECIFIED").contains(preference)) {
            throw Refusal.invalid("Invalid value at 'rank_preference' (type.googleapis.com/google.maps.places.v1."
                    + "SearchTextRequest.RankPreference), \"" + preference + "\"");
        }
        return preference.equals("DISTANCE");
    }

    private static @Nullable String region(StrictJson json) {
        String region = json.text("regionCode").filter(text -> !text.isEmpty()).orElse(null);
        if (region != null && !region.matches("[A-Za-z]{2}")) {
            throw Refusal.invalid("Invalid region_code: " + region + ".");
        }
        return region;
    }

    private static String fingerprint(StrictJson json) {
        ObjectNode lasting = ((ObjectNode) json.node()).deepCopy();
        lasting.remove(List.of("pageSize", "maxResultCount", "pageToken"));
        return Integer.toHexString(lasting.hashCode());
    }
}
