package ca.astrogrowth.notifications;

import ca.astrogrowth.common.UuidV7;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The current workspace's notices as they are written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeRows {

    private final JdbcClient database;
    private final JsonMapper json;

    NoticeRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @return the notice's identifier; empty if this event was told before */
    Optional<UUID> write(UUID event, Tiding tiding, Instant now) {
        return database.sql("""
                        insert into notifications (id, event_id, kind, arguments, link, created_at)
                        values (:id, :event, :kind, cast(:about as jsonb), :link, :now)
                        on conflict (event_id) do nothing returning id""")
                .param("id", UuidV7.next())
                .param("event", event)
                .param("kind", tiding.kind().name())
                .param("about", json.writeValueAsString(tiding.about()))
                .param("link", tiding.link())
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    List<Notice> list(@Nullable UUID before, int most) {
        return database.sql("""
                        select * from notifications
                         where cast(:before as uuid) is null or id < :before order by id desc limit :most""")
                .param("before", before)
                .param("most", most)
                .query(this::notice)
                .list();
    }

    Optional<Notice> find(UUID id) {
        return database.sql("select * from notifications where id = :id")
                .param("id", id)
                .query(this::notice)
                .optional();
    }

    long unread() {
        return database.sql("select count(*) from notifications where read_at is null")
                .query(Long.class)
                .single();
    }

    boolean read(UUID id, Instant now) {
        return database.sql("update notifications set read_at = :now where id = :id and read_at is null")
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    boolean readAll(Instant now) {
        return database.sql("update notifications set read_at = :now where read_at is null")
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    int forgetReadBefore(Instant moment) {
        return database.sql("delete from notifications where read_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private Notice notice(ResultSet row, int number) throws SQLException {
        Timestamp readAt = row.getTimestamp("read_at");
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("arguments"), Notice.About.class),
                row.getString("link"),
                row.getTimestamp("created_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
