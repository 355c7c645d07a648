package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people wished for contents that are not in the queue yet. In the caller's transaction. */
@Component
class Wishes {

    private final JdbcClient database;

    Wishes(JdbcClient database) {
        this.database = database;
    }

    void keep(ContentId content, Wish wish) {
        database.sql("""
                        insert into publication_wishes (content_id, identity_id, at)
                        values (:content, :identity, cast(:at as timestamptz))
                        on conflict (content_id) do update set identity_id = excluded.identity_id, at = excluded.at""")
                .param("content", content.value())
                .param("identity", wish.identity())
                .param("at", wish.at() == null ? null : wish.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Wish of(ContentId content) {
        return database.sql("select identity_id, at from publication_wishes where content_id = :content")
                .param("content", content.value())
                .query((row, n) -> {
                    Timestamp at = row.getTimestamp("at");
                    return new Wish(row.getObject("identity_id", UUID.class), at == null ? null : at.toInstant());
                })
                .optional()
                .orElse(Wish.NONE);
    }

    Wish take(ContentId content) {
        Wish wish = of(content);
        database.sql("delete from publication_wishes where content_id = :content")
                .param("content", content.value())
                .update();
        return wish;
    }
}
