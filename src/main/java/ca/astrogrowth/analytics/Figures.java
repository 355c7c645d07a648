package ca.astrogrowth.analytics;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the current workspace. Each answer is read by one statement, so that its figures are of one moment. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class Figures {

    private static final String OVERVIEW = """
            select (select count(*) from counted_campaigns) as campaigns,
                   (select count(*) from counted_leads) as leads,
                   count(*) as contents,
                   count(*) filter (where status = 'PENDING') as waiting,
                   count(*) filter (where status = 'PUBLISHED') as published
            from counted_contents
            """;

    private static final String OF_CAMPAIGN = """
            select (select count(*) from counted_leads where campaign_id = :campaign) as leads,
                   count(*) as contents,
                   count(*) filter (where status = 'PENDING') as waiting,
                   count(*) filter (where status = 'PUBLISHED') as published
            from counted_contents where campaign_id = :campaign
            """;

    private static final String OF_CAMPAIGNS = """
            select asked.id,
                   (select count(*) from counted_leads where campaign_id = asked.id) as leads,
                   count(status) as contents,
                   count(*) filter (where status = 'PENDING') as waiting,
                   count(*) filter (where status = 'PUBLISHED') as published
            from unnest(cast(:campaigns as uuid[])) as asked(id)
            left join counted_contents on campaign_id = asked.id
            group by asked.id
            """;

    private static final String STANDING = """
            select * from (
            """ + OVERVIEW + """
            ) as overview, (
                select count(*) filter (where created_at >= :start and created_at < :end) as leads_now,
                       count(*) filter (where created_at >= :before and created_at < :start) as leads_before
                from counted_leads
            ) as leads_of_time, (
                select count(*) filter (where created_at >= :start and created_at < :end) as contents_now,
                       count(*) filter (where created_at >= :before and created_at < :start) as contents_before
                from counted_contents
            ) as contents_of_time, (
                select count(*) filter (where published_at >= :start and published_at < :end) as published_now,
                       count(*) filter (where published_at >= :before and published_at < :start) as published_before,
            """ + Reckoning.SOURCES + """
                from published_posts
            ) as posts, (
                select
            """ + Reckoning.RECEIVED + """
                from daily_metrics where day between :first_before and :last
            ) as received
            """;

    private final JdbcClient database;
    private final WorkspaceZone zone;

    Figures(JdbcClient database, WorkspaceZone zone) {
        this.database = database;
        this.zone = zone;
    }

    public Overview overview() {
        return database.sql(OVERVIEW).query((row, n) -> overview(row)).single();
    }

    public CampaignFigures of(CampaignId campaign) {
        return database.sql(OF_CAMPAIGN)
                .param("campaign", campaign.value())
                .query((row, n) -> figures(row))
                .single();
    }

    /** Of each of these campaigns, however little it has. */
    public Map<CampaignId, CampaignFigures> ofAll(Collection<CampaignId> campaigns) {
        if (campaigns.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(OF_CAMPAIGNS)
                .param("campaigns", campaigns.stream().map(CampaignId::toString).toArray(String[]::new))
                .query((row, n) -> Map.entry(new CampaignId(row.getObject("id", UUID.class)), figures(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CampaignFigures figures(ResultSet row) throws SQLException {
        return new CampaignFigures(
                row.getLong("leads"), row.getLong("contents"), row.getLong("waiting"), row.getLong("published"));
    }

    public Standing standing(Period period) {
        return Reckoning.over(database.sql(STANDING), period)
                .param("before", Timestamp.from(period.previous().start(zone.zone())))
                .param("start", Timestamp.from(period.start(zone.zone())))
                .param("end", Timestamp.from(period.end(zone.zone())))
                .query((row, n) -> new Standing(
                        overview(row),
                        change(row, "leads"),
                        change(row, "contents"),
                        change(row, "published"),
                        Reckoning.summary(row)))
                .single();
    }

    private static Overview overview(ResultSet row) throws SQLException {
        return new Overview(
                row.getLong("campaigns"),
                row.getLong("leads"),
                row.getLong("contents"),
                row.getLong("waiting"),
                row.getLong("published"));
    }

    private static Change change(ResultSet row, String name) throws SQLException {
        return new Change(row.getLong(name + "_now"), row.getLong(name + "_before"));
    }

    /** @param waiting contents that wait for a person */
    public record Overview(long campaigns, long leads, long contents, long waiting, long published) {}
}
