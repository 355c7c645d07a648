package ca.astrogrowth.analytics;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How statements add up posts and days; read back what {@link #RECEIVED} and {@link #SOURCES} name. */
final class Reckoning {

    /** Of {@code daily_metrics}, with the parameters of {@link #over}. */
    static final String RECEIVED =
            received("now", "day between :first and :last") + "," + received("before", "day < :first");

    /** Of {@code published_posts}. */
    static final String SOURCES = """
            count(published_at) as posts,
            count(*) filter (where published_at is not null and provided) as by_linkedin,
            count(*) filter (where published_at is not null and provided is not true and read_at is not null) as typed,
            count(*) filter (where published_at is not null and not provided and read_at is null) as not_provided,
            count(*) filter (where published_at is not null and provided is null and read_at is null) as unread
            """;

    private Reckoning() {}

    private static String received(String name, String when) {
        return """
                sum(impressions) filter (where %2$s)::bigint as %1$s_impressions,
                sum(reactions) filter (where %2$s)::bigint as %1$s_reactions,
                sum(comments) filter (where %2$s)::bigint as %1$s_comments,
                sum(shares) filter (where %2$s)::bigint as %1$s_shares,
                sum(reactions + comments + shares) filter (where %2$s and impressions is not null)::bigint as %1$s_acts,
                sum(impressions) filter (where %2$s and reactions + comments + shares is not null)::bigint as %1$s_seen
                """.formatted(name, when);
    }

    static StatementSpec over(StatementSpec statement, Period period) {
        return statement
                .param("first", period.from())
                .param("last", period.to())
                .param("first_before", period.previous().from());
    }

    static Summary summary(ResultSet row) throws SQLException {
        return new Summary(received(row, "now"), received(row, "before"), sources(row));
    }

    private static Received received(ResultSet row, String name) throws SQLException {
        return new Received(
                whole(row, name + "_impressions"),
                whole(row, name + "_reactions"),
                whole(row, name + "_comments"),
                whole(row, name + "_shares"),
                Received.rate(whole(row, name + "_acts"), whole(row, name + "_seen")));
    }

    private static Sources sources(ResultSet row) throws SQLException {
        return new Sources(
                row.getLong("posts"),
                row.getLong("by_linkedin"),
                row.getLong("typed"),
                row.getLong("not_provided"),
                row.getLong("unread"));
    }

    static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }
}
