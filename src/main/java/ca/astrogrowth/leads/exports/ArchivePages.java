package ca.astrogrowth.leads.exports;

import ca.astrogrowth.leads.LeadArchive.Lead;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.register.FactStore;
import ca.astrogrowth.leads.register.Portrait;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All leads of the workspace, some at a time, inside the transaction of whoever asks. */
@Component
public class ArchivePages {

    private static final int ROWS = 500;

    private final JdbcClient database;
    private final FactStore facts;
    private final ExportPages pages;
    private final Clock clock;

    ArchivePages(JdbcClient database, FactStore facts, ExportPages pages, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.pages = pages;
        this.clock = clock;
    }

    /** The leads behind this one, oldest first; empty at the end. */
    public List<Lead> after(@Nullable UUID last) {
        List<Row> rows = rows(last);
        List<UUID> ids = rows.stream().map(Row::id).toList();
        var known = facts.of(ids);
        Map<UUID, String> attributions = pages.attributions(ids);
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> lead(row, known.getOrDefault(row.id, List.of()), attributions.get(row.id), now))
                .toList();
    }

    private static Lead lead(Row row, List<Fact> known, @Nullable String attribution, Instant now) {
        List<Fact> ours = known.stream().filter(Exported::isOurs).toList();
        Portrait portrait = Portrait.of(ours, now);
        return new Lead(
                row.id,
                row.campaign,
                row.placeId,
                row.score,
                row.potential,
                row.reason,
                row.createdAt,
                Arrays.stream(Field.values())
                        .filter(portrait::has)
                        .collect(Collectors.toMap(Field::code, field -> String.valueOf(portrait.value(field)))),
                ours,
                attribution,
                known.stream().anyMatch(Predicate.not(Exported::isOurs)));
    }

    private List<Row> rows(@Nullable UUID last) {
        return database.sql("""
                        select id, campaign_id, coalesce(correction, score) as score, potential, correction_reason,
                               created_at, case when place_id like '%:%' then null else place_id end as place_id
                        from leads
                        where merged_into is null and (cast(:last as uuid) is null or id > :last)
                        order by id limit :rows
                        """)
                .param("last", last)
                .param("rows", ROWS)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("place_id"),
                        row.getInt("score"),
                        row.getInt("potential"),
                        row.getString("correction_reason"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    private record Row(
            UUID id,
            UUID campaign,
            @Nullable String placeId,
            int score,
            int potential,
            @Nullable String reason,
            Instant createdAt) {}
}
