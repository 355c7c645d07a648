package ca.astrogrowth.leads.source;

import org.jspecify.annotations.Nullable;

/** Fetches one page of what is in an area. */
@FunctionalInterface
public interface PlaceSearch {

    /** @param token of the page, or null for the first */
    PlacePage page(Area area, @Nullable String token);
}
