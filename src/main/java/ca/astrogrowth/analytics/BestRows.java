package ca.astrogrowth.analytics;

import ca.astrogrowth.common.Industry;
import java.time.DayOfWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares posts by when they went out, and for whom. */
@Component
class BestRows {

    private static final String KNOWN = """
            published_at is not null and impressions > 0 and reactions + comments + shares is not null
            """;
    private static final String RATE = "sum(reactions + comments + shares)::float8 / sum(impressions)::float8";
    private static final String ENOUGH = """
            having count(*) >= :least order by rate desc, posts desc limit :most
            """;

    private final JdbcClient database;
    private final WorkspaceZone zone;

    BestRows(JdbcClient database, WorkspaceZone zone) {
        this.database = database;
        this.zone = zone;
    }

    Best read() {
        var hours = database.sql("""
                        select extract(isodow from local)::int as day, extract(hour from local)::int as hour,
                               count(*) as posts, %s as rate
                        from (select *, published_at at time zone :zone as local from published_posts) as posts
                        where %s group by 1, 2 %s
                        """.formatted(RATE, KNOWN, ENOUGH))
                .param("zone", zone.zone().getId())
                .param("least", Best.LEAST_POSTS)
                .param("most", Best.MOST)
                .query((row, n) -> new Best.Hour(
                        DayOfWeek.of(row.getInt("day")),
                        row.getInt("hour"),
                        row.getDouble("rate"),
                        row.getLong("posts")))
                .list();
        var trades = database.sql("""
                        select trade, count(*) as posts, %s as rate
                        from published_posts where trade is not null and %s group by trade %s
                        """.formatted(RATE, KNOWN, ENOUGH))
                .param("least", Best.LEAST_POSTS)
                .param("most", Best.MOST)
                .query((row, n) -> new Best.Trade(
                        Industry.valueOf(row.getString("trade")), row.getDouble("rate"), row.getLong("posts")))
                .list();
        return new Best(hours, trades);
    }
}
