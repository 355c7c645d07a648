package ca.astrogrowth.analytics.readings;

import static ca.astrogrowth.analytics.readings.PointRows.instant;

import ca.astrogrowth.analytics.PostFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code published_posts}. What is told of a post opens its row, in whatever order it is told. */
@Component
public class PostRows {

    private final JdbcClient database;

    PostRows(JdbcClient database) {
        this.database = database;
    }

    void published(UUID content, UUID campaign, @Nullable String trade, @Nullable String urn, Instant at) {
        database.sql("""
                        insert into published_posts (content_id, campaign_id, trade, post_urn, published_at)
                        values (:content, :campaign, :trade, :urn, :at)
                        on conflict (content_id) do update set trade = excluded.trade,
                            post_urn = coalesce(excluded.post_urn, published_posts.post_urn),
                            published_at = excluded.published_at
                        """)
                .param("content", content)
                .param("campaign", campaign)
                .param("trade", trade)
                .param("urn", urn)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** An answer that is older than the one that is known changes nothing. */
    void asked(UUID content, UUID campaign, boolean provided, Instant at) {
        database.sql("""
                        insert into published_posts as post (content_id, campaign_id, provided, asked_at)
                        values (:content, :campaign, :provided, :at)
                        on conflict (content_id) do update
                            set provided = excluded.provided, asked_at = excluded.asked_at
                        where post.asked_at is null or post.asked_at < excluded.asked_at
                        """)
                .param("content", content)
                .param("campaign", campaign)
                .param("provided", provided)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Nobody else reckons its figures until the end of the transaction. Empty while it is not known to be out. */
    public Optional<Post> hold(UUID content) {
        return database.sql("""
                        select * from published_posts where content_id = :content and published_at is not null for update
                        """).param("content", content).query(PostRows::post).optional();
    }

    public Optional<Post> find(UUID content) {
        return database.sql("select * from published_posts where content_id = :content and published_at is not null")
                .param("content", content)
                .query(PostRows::post)
                .optional();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                row.getObject("content_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getTimestamp("published_at").toInstant(),
                row.getObject("provided", Boolean.class),
                PointRows.figures(row),
                instant(row.getTimestamp("read_at")));
    }

    void latest(UUID content, PostFigures figures, @Nullable Instant readAt) {
        PointRows.withFigures(database.sql("""
                        update published_posts set impressions = :impressions, reached = :reached,
                            reactions = :reactions, comments = :comments, shares = :shares, read_at = :read
                        where content_id = :content
                        """), figures)
                .param("content", content)
                .param("read", readAt == null ? null : Timestamp.from(readAt))
                .update();
    }

    /** The contents whose post LinkedIn calls by this number, whatever kind of name it gives it. */
    public List<UUID> numbered(String number) {
        return database.sql("""
                        select content_id from published_posts
                        where published_at is not null and post_urn in (:urns)
                        """)
                .param(
                        "urns",
                        List.of("urn:li:share:" + number, "urn:li:ugcPost:" + number, "urn:li:activity:" + number))
                .query(UUID.class)
                .list();
    }

    /** @param provided null when LinkedIn was not asked yet */
    public record Post(
            UUID content,
            UUID campaign,
            Instant publishedAt,
            @Nullable Boolean provided,
            PostFigures latest,
            @Nullable Instant readAt) {}
}
