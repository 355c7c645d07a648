package ca.astrogrowth.leads.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A business as Google Places describes it. Missing fields are normal.
 *
 * @param category the kind of business, in French when Google has the words
 * @param city the municipality of its address
 * @param location latitude and longitude: {@code 45.5017,-73.5673}
 * @param closed for good or for some time
 */
public record Place(
        String id,
        String name,
        @Nullable String category,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String website,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        @Nullable String location,
        boolean closed) {}
