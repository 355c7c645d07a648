package ca.astrogrowth.leads.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place on Google's wire. What it does not know it leaves out. */
record FoundPlace(
        String id,
        @Nullable Text displayName,
        @Nullable String formattedAddress,
        @Nullable List<Component> addressComponents,
        @Nullable Point location,
        @Nullable String nationalPhoneNumber,
        @Nullable String internationalPhoneNumber,
        @Nullable String websiteUri,
        @Nullable BigDecimal rating,
        @Nullable Integer userRatingCount,
        @Nullable String businessStatus,
        @Nullable String primaryType,
        @Nullable Text primaryTypeDisplayName) {

    private static final List<String> FIELDS = List.of(
            "id",
            "displayName",
            "formattedAddress",
            "addressComponents",
            "location",
            "nationalPhoneNumber",
            "internationalPhoneNumber",
            "websiteUri",
            "rating",
            "userRatingCount",
            "businessStatus",
            "primaryType",
            "primaryTypeDisplayName");

    /** For one place. */
    static final String MASK = String.join(",", FIELDS);

    /** For a search. Without {@code nextPageToken} in the mask there is no second page. */
    static final String SEARCH_MASK = Stream.concat(FIELDS.stream().map("places."::concat), Stream.of("nextPageToken"))
            .collect(Collectors.joining(","));

    Place place() {
        return new Place(
                id,
                displayName == null ? "" : displayName.text(),
                category(),
                formattedAddress,
                component("locality"),
                component("postal_code"),
                internationalPhoneNumber == null ? nationalPhoneNumber : internationalPhoneNumber,
                websiteUri,
                rating,
                userRatingCount,
                location == null ? null : location.latitude() + "," + location.longitude(),
                businessStatus != null && businessStatus.startsWith("CLOSED_"));
    }

    private @Nullable String category() {
        if (primaryTypeDisplayName != null) {
            return primaryTypeDisplayName.text();
        }
        return primaryType == null ? null : primaryType.replace('_', ' ');
    }

    private @Nullable String component(String type) {
        return Objects.requireNonNullElse(addressComponents, List.<Component>of()).stream()
                .filter(component ->
                        component.types() != null && component.types().contains(type))
                .map(Component::longText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    record Text(String text) {}

    record Component(@Nullable String longText, @Nullable List<String> types) {}

    record Point(double latitude, double longitude) {}
}
