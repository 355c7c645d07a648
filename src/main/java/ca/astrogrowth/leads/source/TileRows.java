package ca.astrogrowth.leads.source;

import ca.astrogrowth.campaigns.CampaignId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code lead_tiles}. */
@Component
@Transactional
public class TileRows {

    /** A territory that was searched to its end is not searched again before new businesses can have opened. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    TileRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Tile> of(CampaignId campaign) {
        return database.sql("""
                        select path, state, found, missing, leads, pages_paid, crowded from lead_tiles
                        where campaign_id = :campaign order by path
                        """)
                .param("campaign", campaign.value())
                .query((row, n) -> new Tile(
                        row.getString("path"),
                        Tile.State.valueOf(row.getString("state")),
                        row.getInt("found"),
                        row.getInt("missing"),
                        row.getInt("leads"),
                        row.getInt("pages_paid"),
                        row.getBoolean("crowded")))
                .list();
    }

    public void save(CampaignId campaign, Collection<Tile> tiles) {
        tiles.forEach(tile -> save(campaign, tile, Set.of()));
    }

    /** @param lookedAt identifiers that are not to be paid for again */
    public void save(CampaignId campaign, Tile tile, Set<String> lookedAt) {
        database.sql("""
                        insert into lead_tiles as known (campaign_id, path, state, found, missing, leads, pages_paid,
                                                         crowded, looked_at, updated_at)
                        values (:campaign, :path, :state, :found, :missing, :leads, :pages, :crowded,
                                cast(:looked as text[]), :now)
                        on conflict (campaign_id, path) do update
                        set state = excluded.state, found = excluded.found, missing = excluded.missing,
                            leads = excluded.leads, pages_paid = excluded.pages_paid, crowded = excluded.crowded,
                            looked_at = known.looked_at || excluded.looked_at, updated_at = excluded.updated_at
                        """)
                .params(Map.of("campaign", campaign.value(), "path", tile.path()))
                .params(Map.of("state", tile.state().name(), "found", tile.found(), "missing", tile.missing()))
                .params(Map.of("leads", tile.leads(), "pages", tile.pages(), "crowded", tile.crowded()))
                .param("looked", lookedAt.toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those among them that the campaign's search has paid for, whether or not they became leads. */
    @Transactional(readOnly = true)
    public Set<String> lookedAt(CampaignId campaign, Set<String> ids) {
        return new HashSet<>(database.sql("""
                        select place from lead_tiles, unnest(looked_at) as place
                        where campaign_id = :campaign and place = any(cast(:ids as text[]))
                        """)
                .param("campaign", campaign.value())
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Forgets a search that came to its end long ago, so that the next one sees what has opened since. */
    public void startOverWhenOld(CampaignId campaign) {
        Instant old = clock.instant().minus(FRESH);
        database.sql("""
                        delete from lead_tiles where campaign_id = :campaign and not exists (
                            select from lead_tiles recent where recent.campaign_id = :campaign
                            and (recent.updated_at > :old or recent.state in ('WAITING', 'OPEN')))
                        """)
                .param("campaign", campaign.value())
                .param("old", old.atOffset(ZoneOffset.UTC))
                .update();
    }
}
