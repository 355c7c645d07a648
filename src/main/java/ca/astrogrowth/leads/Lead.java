package ca.astrogrowth.leads;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.source.Place;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business that was found, with what of it is valid. */
record Lead(
        UUID id,
        String placeId,
        String name,
        @Nullable String category,
        @Nullable String address,
        @Nullable String city,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable URI website,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        @Nullable String location) {

    static Lead of(Place place) {
        return new Lead(
                UuidV7.next(),
                place.id(),
                place.name().strip(),
                place.category(),
                place.address(),
                place.city(),
                Optional.ofNullable(place.phone()).flatMap(PhoneNumber::parse).orElse(null),
                null,
                website(place.website()).orElse(null),
                place.rating(),
                place.reviews(),
                place.location());
    }

    private static Optional<URI> website(@Nullable String text) {
        try {
            return Optional.ofNullable(text == null ? null : new URI(text.strip()))
                    .filter(uri ->
                            "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    .filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    LeadScore score() {
        return LeadScore.of(email, phone, rating, reviews, website);
    }

    /** What is known, by field. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "name", name);
        put(facts, "city", city);
        put(facts, "category", category);
        put(facts, "address", address);
        put(facts, "phone", phone == null ? null : phone.e164());
        put(facts, "website", website);
        put(facts, "rating", rating);
        put(facts, "reviews", reviews);
        put(facts, "location", location);
        return facts;
    }

    private static void put(Map<String, String> facts, String field, @Nullable Object value) {
        if (value != null) {
            facts.put(field, value.toString());
        }
    }
}
