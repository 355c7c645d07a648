package ca.astrogrowth.leads.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The wire of {@code places:searchText}. Google leaves out what it does not know. */
final class SearchText {

    /** Without {@code nextPageToken} in the mask there is no second page. */
    static final String MASK = "places.id,places.displayName,places.formattedAddress,places.addressComponents,"
            + "places.location,places.nationalPhoneNumber,places.internationalPhoneNumber,places.websiteUri,"
            + "places.rating,places.userRatingCount,places.businessStatus,places.primaryType,"
            + "places.primaryTypeDisplayName,nextPageToken";

    private SearchText() {}

    /** With a page token, all the rest must be as it was for the first page. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            String textQuery,
            @Nullable String includedType,
            boolean strictTypeFiltering,
            String languageCode,
            String regionCode,
            int pageSize,
            Restriction locationRestriction,
            @Nullable String pageToken) {

        static Request of(SearchTerms terms, Area area, @Nullable String token) {
            Restriction where = new Restriction(
                    new Rectangle(new Point(area.south(), area.west()), new Point(area.north(), area.east())));
            return new Request(terms.words(), terms.type(), false, "fr", "CA", 20, where, token);
        }
    }

    record Restriction(Rectangle rectangle) {}

    record Rectangle(Point low, Point high) {}

    record Point(double latitude, double longitude) {}

    record Reply(@Nullable List<Found> places, @Nullable String nextPageToken) {

        PlacePage page() {
            List<Found> found = Objects.requireNonNullElse(places, List.of());
            return new PlacePage(found.stream().map(Found::place).toList(), nextPageToken);
        }
    }

    record Found(
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

        Place place() {
            return new Place(
                    id,
                    displayName == null ? "" : displayName.text(),
                    category(),
                    formattedAddress,
                    city(),
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

        private @Nullable String city() {
            return Objects.requireNonNullElse(addressComponents, List.<Component>of()).stream()
                    .filter(component -> component.types().contains("locality"))
                    .map(Component::longText)
                    .findFirst()
                    .orElse(null);
        }
    }

    record Text(String text) {}

    record Component(String longText, List<String> types) {}
}
