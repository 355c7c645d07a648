package ca.astrogrowth.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be told together in the current workspace. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GatheringRows {

    private final JdbcClient database;

    GatheringRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Holds the gathering until the end of the transaction: whoever tells it waits, and tells of this one too.
     *
     * @return whether it is the first, so that somebody must be asked to tell
     */
    boolean add(NoticeKind kind, UUID content, UUID event, Instant now) {
        UUID opener = database.sql("""
                        insert into notice_gatherings (kind, opened_by, opened_at, last_at)
                        values (:kind, :event, :now, :now)
                        on conflict (kind) do update set last_at = excluded.last_at
                        returning opened_by""")
                .param("kind", kind.name())
                .param("event", event)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into notice_gathered (kind, content_id) values (:kind, :content)
                        on conflict do nothing""").param("kind", kind.name()).param("content", content).update();
        return opener.equals(event);
    }

    /** Holds it until the end of the transaction. */
    Optional<Gathering> hold(NoticeKind kind) {
        return database.sql("select opened_at, last_at from notice_gatherings where kind = :kind for update")
                .param("kind", kind.name())
                .query((row, number) -> new Gathering(
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("last_at").toInstant()))
                .optional();
    }

    /** Ends it. @return what was gathered */
    List<UUID> close(NoticeKind kind) {
        database.sql("delete from notice_gatherings where kind = :kind")
                .param("kind", kind.name())
                .update();
        return database.sql("delete from notice_gathered where kind = :kind returning content_id")
                .param("kind", kind.name())
                .query(UUID.class)
                .list();
    }

    /** One that is not told yet. */
    record Gathering(Instant openedAt, Instant lastAt) {}
}
