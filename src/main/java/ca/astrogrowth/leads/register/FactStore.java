package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code lead_facts}. */
@Component
public class FactStore {

    private final JdbcClient database;

    private final Suppressions suppressions;

    FactStore(JdbcClient database, Suppressions suppressions) {
        this.database = database;
        this.suppressions = suppressions;
    }

    /** A fact of a record, and the lead that the record tells of now. */
    public record Row(UUID origin, UUID lead, Fact fact) {

        private List<Object> key() {
            return List.of(origin, fact.field(), fact.source(), fact.value());
        }
    }

    /** What is there already is renewed. An address whose owner refuses contact is not written, whoever says it. */
    void write(Stream<Row> rows) {
        Map<List<Object>, Row> distinct = new LinkedHashMap<>();
        rows.forEach(row -> distinct.put(row.key(), row));
        Set<String> refused =
                suppressions.refused(distinct.values().stream().map(Row::fact).toList());
        distinct.values()
                .removeIf(row -> row.fact().field() == Field.EMAIL
                        && refused.contains(row.fact().value()));
        new Bulk<>(List.copyOf(distinct.values()))
                .with("origin", "uuid", Row::origin)
                .with("lead_id", "uuid", Row::lead)
                .with("field", "text", row -> row.fact().field().code())
                .with("value", "text", row -> row.fact().value())
                .with("source", "text", row -> row.fact().source())
                .with("fetched_at", "timestamptz", row -> row.fact().fetchedAt())
                .with("expires_at", "timestamptz", row -> row.fact().expiresAt())
                .with("page", "text", row -> row.fact().page())
                .with("standing", "text", row -> row.fact().standing())
                .insertInto(database, "lead_facts", """
                        on conflict (origin, field, source, value) do update
                        set fetched_at = excluded.fetched_at, expires_at = excluded.expires_at,
                            page = excluded.page, standing = excluded.standing
                        """);
    }

    /** All that is known of these leads, expired or not, but for addresses whose owner refuses contact. */
    public Map<UUID, List<Fact>> of(Collection<UUID> leads) {
        Map<UUID, List<Fact>> facts = all(leads);
        Set<String> refused = suppressions.refused(
                facts.values().stream().flatMap(List::stream).toList());
        facts.values()
                .forEach(
                        known -> known.removeIf(fact -> fact.field() == Field.EMAIL && refused.contains(fact.value())));
        return facts;
    }

    /** As {@link #of}, refusals included: for whoever the facts are about. */
    Map<UUID, List<Fact>> all(Collection<UUID> leads) {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        database.sql("select * from lead_facts where lead_id = any(cast(:leads as uuid[]))")
                .param("leads", strings(leads))
                .query(row -> {
                    facts.computeIfAbsent(row.getObject("lead_id", UUID.class), lead -> new java.util.ArrayList<>())
                            .add(fact(row));
                });
        return facts;
    }

    /** Which leads these records tell of now. */
    Map<UUID, UUID> leadsOf(Collection<UUID> origins) {
        Map<UUID, UUID> leads = new HashMap<>();
        database.sql("select distinct origin, lead_id from lead_facts where origin = any(cast(:origins as uuid[]))")
                .param("origins", strings(origins))
                .query(row -> {
                    leads.put(row.getObject("origin", UUID.class), row.getObject("lead_id", UUID.class));
                });
        return leads;
    }

    void forget(Collection<UUID> origins, Source source) {
        database.sql("delete from lead_facts where origin = any(cast(:origins as uuid[])) and source = :source")
                .param("origins", strings(origins))
                .param("source", source.name())
                .update();
    }

    /** From now on these records tell of that lead. */
    void point(Collection<UUID> origins, UUID lead) {
        database.sql("update lead_facts set lead_id = :lead where origin = any(cast(:origins as uuid[]))")
                .param("lead", lead)
                .param("origins", strings(origins))
                .update();
    }

    static String[] strings(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    private static Fact fact(ResultSet row) throws SQLException {
        Timestamp end = row.getTimestamp("expires_at");
        String page = row.getString("page");
        String standing = row.getString("standing");
        return new Fact(
                Field.of(row.getString("field")),
                row.getString("value"),
                Source.valueOf(row.getString("source")),
                row.getTimestamp("fetched_at").toInstant(),
                end == null ? null : end.toInstant(),
                page == null ? null : URI.create(page),
                standing == null ? null : Standing.valueOf(standing));
    }
}
