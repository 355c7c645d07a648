package ca.astrogrowth.sandbox.places;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the caller asked to see, as a tree; a leaf shows everything below it. */
final class FieldMask {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> TEXT = Set.of("text", "languageCode");
    private static final Map<String, Set<String>> NESTED = Map.of(
            "displayName", TEXT,
            "primaryTypeDisplayName", TEXT,
            "editorialSummary", TEXT,
            "location", Set.of("latitude", "longitude"),
            "addressComponents", Set.of("longText", "shortText", "types", "languageCode"));
    private static final Set<String> PLAIN = Set.of("""
            name id types primaryType nationalPhoneNumber internationalPhoneNumber formattedAddress
            shortFormattedAddress adrFormatAddress postalAddress plusCode viewport rating userRatingCount
            googleMapsUri googleMapsLinks websiteUri reviews photos regularOpeningHours currentOpeningHours
            regularSecondaryOpeningHours currentSecondaryOpeningHours utcOffsetMinutes timeZone businessStatus
            priceLevel priceRange attributions iconMaskBaseUri iconBackgroundColor takeout delivery dineIn
            curbsidePickup reservable servesBreakfast servesLunch servesDinner servesBeer servesWine
            servesBrunch servesVegetarianFood outdoorSeating liveMusic menuForChildren servesCocktails
            servesDessert servesCoffee goodForChildren allowsDogs restroom goodForGroups goodForWatchingSports
            paymentOptions parkingOptions accessibilityOptions subDestinations fuelOptions evChargeOptions
            generativeSummary reviewSummary neighborhoodSummary areaSummary containingPlaces addressDescriptor
            pureServiceAreaBusiness movedPlace movedPlaceId openingDate
            """.strip().split("\\s+"));

    private final Map<String, FieldMask> children = new LinkedHashMap<>();

    private FieldMask() {}

    /** Paths such as {@code places.displayName.text} and {@code nextPageToken}. */
    static FieldMask ofSearch(String header) {
        return parse(header, true);
    }

    /** Paths such as {@code displayName.text}. */
    static FieldMask ofPlace(String header) {
        return parse(header, false);
    }

    private static FieldMask parse(String header, boolean search) {
        if (header.isBlank()) {
            throw Refusal.invalid("FieldMask is a required parameter. See https://cloud.google.com/apis/docs/"
                    + "system-parameters on how to specify it, and the reference for the fields that can be asked.");
        }
        FieldMask mask = new FieldMask();
        for (String path : header.split(",", -1)) {
            if (!(search ? knownInSearch(path) : known(path))) {
                throw Refusal.invalidField(
                        path,
                        "Error expanding 'fields' parameter. Cannot find matching fields for path '" + path + "'.");
            }
            mask.add(path.split("\\."));
        }
        return mask;
    }

    private static boolean knownInSearch(String path) {
        return switch (path) {
            case "*", "places", "places.*", "nextPageToken", "searchUri", "contextualContents", "routingSummaries" ->
                true;
            default -> path.startsWith("places.") && known(path.substring("places.".length()));
        };
    }

    private static boolean known(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return path.equals("*") || PLAIN.contains(path) || NESTED.containsKey(path);
        }
        return NESTED.getOrDefault(path.substring(0, dot), Set.of()).contains(path.substring(dot + 1));
    }

    private void add(String[] steps) {
        FieldMask at = this;
        for (String step : steps) {
            at = at.children.computeIfAbsent(step, _ -> new FieldMask());
        }
        // a path to a whole message wins over a path into it
        at.children.clear();
        at.children.put("*", new FieldMask());
    }

    boolean shows(String field) {
        return children.containsKey(field) || children.containsKey("*");
    }

    ObjectNode applyTo(ObjectNode full) {
        ObjectNode shown = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> field : full.properties()) {
            FieldMask below = children.get(field.getKey());
            if (children.containsKey("*")) {
                shown.set(field.getKey(), field.getValue());
            } else if (below != null) {
                shown.set(field.getKey(), below.below(field.getValue()));
            }
        }
        return shown;
    }

    private JsonNode below(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> applyTo(object);
            case ArrayNode array -> {
                ArrayNode shown = JSON.createArrayNode();
                array.forEach(item -> shown.add(below(item)));
                yield shown;
            }
            default -> value;
        };
    }
}
