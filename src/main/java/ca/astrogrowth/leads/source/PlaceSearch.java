package ca.astrogrowth.leads.source;

import org.jspecify.annotations.Nullable;

/** One search, which can be made anywhere: for free without knowing more than identifiers, or page by page for money. */
public interface PlaceSearch {

    /** @param token of the page, or null for the first */
    IdPage ids(Area area, @Nullable String token);

    /** @param token of the page, or null for the first */
    PlacePage places(Area area, @Nullable String token);
}
