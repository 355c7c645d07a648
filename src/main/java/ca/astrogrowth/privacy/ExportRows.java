package ca.astrogrowth.privacy;

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

/** The current workspace's exports as they are written down. Inside the transaction of whoever asks. */
@Component
class ExportRows {

    private final JdbcClient database;

    ExportRows(JdbcClient database) {
        this.database = database;
    }

    /** @return empty while another one is being made */
    Optional<UUID> ask(UUID person, Instant now) {
        return database.sql("""
                        insert into exports (id, person_id, state, asked_at) values (:id, :person, 'ASKED', :now)
                        on conflict do nothing returning id""")
                .param("id", UuidV7.next())
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Newest first. */
    List<Export> list() {
        return database.sql("select * from exports order by id desc limit 20")
                .query(ExportRows::export)
                .list();
    }

    Optional<Export> find(UUID id) {
        return database.sql("select * from exports where id = :id")
                .param("id", id)
                .query(ExportRows::export)
                .optional();
    }

    /** @return whoever asked */
    UUID ready(UUID id, long bytes, Instant now, Instant end) {
        return database.sql("""
                        update exports set state = 'READY', bytes = :bytes, ready_at = :now, expires_at = :until
                         where id = :id returning person_id""")
                .param("bytes", bytes)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(end))
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    void failed(UUID id) {
        database.sql("update exports set state = 'FAILED' where id = :id and state = 'ASKED'")
                .param("id", id)
                .update();
    }

    /** What is over, of which the files are to go first. */
    List<UUID> over(Instant now, int most) {
        return database.sql("""
                        select id from exports where expires_at <= :now or (state = 'FAILED' and asked_at <= :now)
                         order by id limit :most""")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    void forget(UUID id) {
        database.sql("delete from exports where id = :id").param("id", id).update();
    }

    private static Export export(ResultSet row, int number) throws SQLException {
        long bytes = row.getLong("bytes");
        return new Export(
                row.getObject("id", UUID.class),
                Export.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("ready_at")),
                instant(row.getTimestamp("expires_at")),
                bytes == 0 ? null : bytes);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
