package ca.astrogrowth.leads.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wire of {@code places:searchText}. */
final class SearchText {

    /** Of the search that is billed nothing. */
    static final String IDS_MASK = "places.id,nextPageToken";

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
            Restriction where = new Restriction(new Rectangle(
                    new FoundPlace.Point(area.south(), area.west()), new FoundPlace.Point(area.north(), area.east())));
            return new Request(terms.words(), terms.type(), terms.strict(), "fr", "CA", 20, where, token);
        }
    }

    record Restriction(Rectangle rectangle) {}

    record Rectangle(FoundPlace.Point low, FoundPlace.Point high) {}

    record Reply(
            @Nullable List<FoundPlace> places, @Nullable String nextPageToken) {

        PlacePage page() {
            return new PlacePage(found().stream().map(FoundPlace::place).toList(), next());
        }

        IdPage ids() {
            return new IdPage(found().stream().map(FoundPlace::id).collect(Collectors.toSet()), next());
        }

        private List<FoundPlace> found() {
            return Objects.requireNonNullElse(places, List.of());
        }

        private @Nullable String next() {
            return nextPageToken == null || nextPageToken.isEmpty() ? null : nextPageToken;
        }
    }
}
