package ca.astrogrowth.analytics;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.PostEngagement.Point;
import ca.astrogrowth.analytics.Series.Day;
import ca.astrogrowth.analytics.readings.PointRows;
import ca.astrogrowth.analytics.readings.PostRows;
import ca.astrogrowth.analytics.readings.Reading.Source;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.content.ContentId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the posts of the current workspace are received: one, a campaign's, or all. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class Engagement {

    private static final String SUMMARY = """
            select * from (
                select
            """ + Reckoning.SOURCES + """
                from published_posts where campaign_id = :campaign
            ) as posts, (
                select
            """ + Reckoning.RECEIVED + """
                from daily_metrics where campaign_id = :campaign and day between :first_before and :last
            ) as received
            """;

    private static final String SHARES = """
            select * from (
                select campaign_id,
                       count(*) filter (where published_at >= :start and published_at < :end) as published,
            """ + Reckoning.SOURCES + """
                from published_posts group by campaign_id having count(published_at) > 0
            ) as posts left join (
                select campaign_id,
            """ + Reckoning.RECEIVED + """
                from daily_metrics where day between :first_before and :last group by campaign_id
            ) as received using (campaign_id) order by campaign_id desc
            """;

    private final JdbcClient database;
    private final PostRows posts;
    private final PointRows points;
    private final BestRows best;
    private final WorkspaceZone zone;
    private final Clock clock;

    Engagement(JdbcClient database, PostRows posts, PointRows points, BestRows best, WorkspaceZone zone, Clock clock) {
        this.database = database;
        this.posts = posts;
        this.points = points;
        this.best = best;
        this.zone = zone;
        this.clock = clock;
    }

    /** Today and the days before it, as the workspace's clock has them. */
    public Period lastDays(int days) {
        return Period.ending(LocalDate.ofInstant(clock.instant(), zone()), days);
    }

    /** By which days begin. */
    public ZoneId zone() {
        return zone.zone();
    }

    /** Empty for a content that is not on LinkedIn, or not of this workspace. */
    public Optional<PostEngagement> of(ContentId content) {
        return posts.find(content.value()).map(post -> {
            List<Point> read = points.of(content.value()).stream()
                    .map(reading -> new Point(reading.at(), reading.source() != Source.LINKEDIN, reading.figures()))
                    .toList();
            return new PostEngagement(content, post.publishedAt(), post.provided(), post.latest(), post.readAt(), read);
        });
    }

    public Summary of(CampaignId campaign, Period period) {
        return Reckoning.over(database.sql(SUMMARY), period)
                .param("campaign", campaign.value())
                .query((row, n) -> Reckoning.summary(row))
                .single();
    }

    /** Of each campaign that has posts on LinkedIn, newest first. */
    public List<CampaignShare> byCampaign(Period period) {
        return Reckoning.over(database.sql(SHARES), period)
                .param("start", Timestamp.from(period.start(zone())))
                .param("end", Timestamp.from(period.end(zone())))
                .query((row, n) -> new CampaignShare(
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getLong("published"),
                        Reckoning.summary(row)))
                .list();
    }

    /** @param campaign null for the whole workspace */
    public Series series(Metric metric, Period period, @Nullable CampaignId campaign) {
        Map<LocalDate, Long> known = new HashMap<>();
        database.sql("""
                        select day, sum(%s)::bigint as value from daily_metrics
                        where day between :first and :last
                          and (cast(:campaign as uuid) is null or campaign_id = cast(:campaign as uuid))
                        group by day
                        """.formatted(metric.code()))
                .param("first", period.from())
                .param("last", period.to())
                .param("campaign", campaign == null ? null : campaign.value())
                .query((row, n) -> new Day(row.getObject("day", LocalDate.class), Reckoning.whole(row, "value")))
                .list()
                .forEach(day -> known.put(day.day(), day.value()));
        return new Series(
                metric, period.days().map(day -> new Day(day, known.get(day))).toList());
    }

    /** What each day brought to one post, from the day when it went out to the last reading. */
    public Series series(Metric metric, ContentId content) {
        return new Series(
                metric,
                database.sql("select day, %s as value from daily_metrics where content_id = :content order by day"
                                .formatted(metric.code()))
                        .param("content", content.value())
                        .query((row, n) ->
                                new Day(row.getObject("day", LocalDate.class), Reckoning.whole(row, "value")))
                        .list());
    }

    public Best best() {
        return best.read();
    }
}
