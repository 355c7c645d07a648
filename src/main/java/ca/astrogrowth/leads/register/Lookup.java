package ca.astrogrowth.leads.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the workspace already has of some findings. */
@Component
class Lookup {

    private final JdbcClient database;

    Lookup(JdbcClient database) {
        this.database = database;
    }

    /** The records that have these keys, merged ones too. */
    Map<String, UUID> recordsByKey(Collection<String> keys) {
        Map<String, UUID> records = new HashMap<>();
        if (!keys.isEmpty()) {
            database.sql("select id, place_id from leads where place_id = any(:keys)")
                    .param("keys", keys.toArray(String[]::new))
                    .query(row -> {
                        records.put(row.getString("place_id"), row.getObject("id", UUID.class));
                    });
        }
        return records;
    }

    Set<String> forgotten(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select place_id from forgotten_places where place_id = any(:keys)")
                        .param("keys", keys.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    /** The visible leads that could be the same as one of these. */
    Book alike(Collection<Keys> keys) {
        Book book = new Book();
        database.sql("""
                        select id, phone, domain, name_key, address_key, latitude, longitude from leads
                        where merged_into is null
                          and (phone = any(:phones) or domain = any(:domains) or name_key = any(:names))
                        """)
                .param("phones", distinct(keys, Keys::phone))
                .param("domains", distinct(keys, Keys::domain))
                .param("names", distinct(keys, Keys::name))
                .query(row -> {
                    Double latitude = row.getObject("latitude", Double.class);
                    Double longitude = row.getObject("longitude", Double.class);
                    book.enter(
                            row.getObject("id", UUID.class),
                            new Keys(
                                    row.getString("phone"),
                                    row.getString("domain"),
                                    row.getString("name_key"),
                                    row.getString("address_key"),
                                    latitude == null || longitude == null ? null : new Spot(latitude, longitude)));
                });
        return book;
    }

    private static String[] distinct(
            Collection<Keys> keys, Function<Keys, @org.jspecify.annotations.Nullable String> of) {
        return keys.stream().map(of).filter(Objects::nonNull).distinct().toArray(String[]::new);
    }

    /** Pairs that somebody keeps apart. */
    Set<List<UUID>> apart(UUID lead) {
        Set<List<UUID>> pairs = new HashSet<>();
        database.sql("select lead_id, other_id from leads_apart where lead_id = :lead or other_id = :lead")
                .param("lead", lead)
                .query(row -> {
                    UUID one = row.getObject("lead_id", UUID.class);
                    UUID other = row.getObject("other_id", UUID.class);
                    pairs.add(List.of(one, other));
                    pairs.add(List.of(other, one));
                });
        return pairs;
    }
}
