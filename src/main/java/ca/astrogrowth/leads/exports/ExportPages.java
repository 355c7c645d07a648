package ca.astrogrowth.leads.exports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.facts.OpenData;
import ca.astrogrowth.leads.register.FactStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads leads some at a time, each time in a transaction of its own: a slow download holds no connection. */
@Component
@Transactional(readOnly = true)
public class ExportPages {

    private static final int ROWS = 500;

    private final JdbcClient database;
    private final FactStore facts;

    ExportPages(JdbcClient database, FactStore facts) {
        this.database = database;
        this.facts = facts;
    }

    /** The leads behind this one, oldest first; empty at the end. */
    public List<Exported> after(CampaignId campaign, @Nullable UUID last) {
        List<Row> rows = rows(campaign, last);
        List<UUID> ids = rows.stream().map(Row::id).toList();
        var known = facts.of(ids);
        Map<UUID, String> attributions = attributions(ids);
        return rows.stream()
                .map(row -> new Exported(
                        row.id,
                        row.placeId,
                        row.score,
                        row.potential,
                        known.getOrDefault(row.id, List.of()),
                        attributions.get(row.id)))
                .toList();
    }

    private List<Row> rows(CampaignId campaign, @Nullable UUID last) {
        return database.sql("""
                        select id, coalesce(correction, score) as score, potential,
                               case when place_id like '%:%' then null else place_id end as place_id
                        from leads
                        where campaign_id = :campaign and merged_into is null
                          and (cast(:last as uuid) is null or id > :last)
                        order by id limit :rows
                        """)
                .param("campaign", campaign.value())
                .param("last", last)
                .param("rows", ROWS)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("place_id"),
                        row.getInt("score"),
                        row.getInt("potential")))
                .list();
    }

    /** Whose open data tell of these leads, records that were merged into them included. */
    Map<UUID, String> attributions(List<UUID> leads) {
        Map<UUID, String> attributions = new HashMap<>();
        database.sql("""
                        select distinct told.lead_id
                        from lead_facts told join leads origin on origin.id = told.origin
                        where told.lead_id = any(cast(:leads as uuid[])) and told.source = 'IMPORT'
                          and starts_with(origin.place_id, :prefix)
                        """)
                .param("leads", leads.stream().map(UUID::toString).toArray(String[]::new))
                .param("prefix", OpenData.OPEN_STREET_MAP_KEY)
                .query(UUID.class)
                .list()
                .forEach(lead -> attributions.put(lead, OpenData.OPEN_STREET_MAP));
        return attributions;
    }

    private record Row(UUID id, @Nullable String placeId, int score, int potential) {}
}
