package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Received;
import ca.astrogrowth.analytics.readings.Reading.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of {@code engagement_points} and of {@code daily_metrics}. */
@Component
public class PointRows {

    private final JdbcClient database;
    private final JdbcTemplate template;

    PointRows(JdbcClient database, JdbcTemplate template) {
        this.database = database;
        this.template = template;
    }

    /** Oldest first. */
    public List<Reading> of(UUID content) {
        return database.sql("select * from engagement_points where content_id = :content order by at, source")
                .param("content", content)
                .query((row, n) -> new Reading(
                        row.getTimestamp("at").toInstant(), Source.valueOf(row.getString("source")), figures(row)))
                .list();
    }

    /** The same moment told again by the same source is a correction. @return false if it says nothing new */
    boolean keep(UUID content, Reading reading) {
        return withFigures(database.sql("""
                        insert into engagement_points as point
                            (content_id, at, source, impressions, reached, reactions, comments, shares)
                        values (:content, :at, :source, :impressions, :reached, :reactions, :comments, :shares)
                        on conflict (content_id, at, source) do update set
                            impressions = excluded.impressions, reached = excluded.reached,
                            reactions = excluded.reactions, comments = excluded.comments, shares = excluded.shares
                        where (point.impressions, point.reached, point.reactions, point.comments, point.shares)
                            is distinct from (excluded.impressions, excluded.reached, excluded.reactions,
                                              excluded.comments, excluded.shares)
                        """), reading.figures())
                        .param("content", content)
                        .param("at", Timestamp.from(reading.at()))
                        .param("source", reading.source().name())
                        .update()
                == 1;
    }

    void replaceDays(UUID content, UUID campaign, Map<LocalDate, Received> days) {
        database.sql("delete from daily_metrics where content_id = :content")
                .param("content", content)
                .update();
        template.batchUpdate(
                """
                insert into daily_metrics (content_id, campaign_id, day, impressions, reactions, comments, shares)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                days.entrySet().stream()
                        .map(day -> row(content, campaign, day.getKey(), day.getValue()))
                        .toList());
    }

    private static @Nullable Object[] row(UUID content, UUID campaign, LocalDate day, Received brought) {
        return new @Nullable Object[] {
            content, campaign, day, brought.impressions(), brought.reactions(), brought.comments(), brought.shares()
        };
    }

    static StatementSpec withFigures(StatementSpec statement, PostFigures figures) {
        return statement
                .param("impressions", figures.impressions())
                .param("reached", figures.reached())
                .param("reactions", figures.reactions())
                .param("comments", figures.comments())
                .param("shares", figures.shares());
    }

    public static PostFigures figures(ResultSet row) throws SQLException {
        return new PostFigures(
                row.getObject("impressions", Long.class),
                row.getObject("reached", Long.class),
                row.getObject("reactions", Long.class),
                row.getObject("comments", Long.class),
                row.getObject("shares", Long.class));
    }

    static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
