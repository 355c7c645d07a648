package ca.astrogrowth.leads.source;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business as Google Places describes it. Missing fields are normal.
 *
 * @param category the kind of business, in French when Google has the words
 * @param city the municipality of its address
 * @param postalCode as Google writes it: {@code H2X 3K3}
 * @param location latitude and longitude: {@code 45.5017,-73.5673}
 * @param closed for good or for some time
 */
public record Place(
        String id,
        String name,
        @Nullable String category,
        @Nullable String address,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String phone,
        @Nullable String website,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        @Nullable String location,
        boolean closed) {

    /** What can be kept of it, as long as Google's terms let it be. */
    public List<Fact> facts(Instant now) {
        return Facts.from(Source.GOOGLE_PLACES, now)
                .text(Field.NAME, name)
                .text(Field.CATEGORY, category)
                .postalCode(postalCode)
                .address(address)
                .text(Field.CITY, city)
                .phone(phone)
                .website(website)
                .rating(rating)
                .reviews(reviews)
                .text(Field.LOCATION, location)
                .list();
    }
}
