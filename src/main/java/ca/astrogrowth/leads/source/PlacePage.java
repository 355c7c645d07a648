package ca.astrogrowth.leads.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param next token of the following page, or null at the end
 */
public record PlacePage(List<Place> places, @Nullable String next) {

    public PlacePage {
        places = List.copyOf(places);
    }
}
