package ca.astrogrowth.privacy;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What prospects asked for. Inside a platform transaction. */
@Component
class ProspectRows {

    private final JdbcClient database;

    ProspectRows(JdbcClient database) {
        this.database = database;
    }

    void add(EmailAddress email, String language, Instant now) {
        database.sql("insert into shared.prospect_request (id, email, language, asked_at) "
                        + "values (:id, :email, :language, :now)")
                .param("id", UuidV7.next())
                .param("email", email.value())
                .param("language", language)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Request> find(UUID id) {
        return database.sql("select * from shared.prospect_request where id = :id")
                .param("id", id)
                .query(ProspectRows::request)
                .optional();
    }

    /** Those whose letter has not gone out, held until the transaction is over. */
    List<Request> withoutLetter(Instant since, int most) {
        return database.sql("select * from shared.prospect_request where letter_at is null and asked_at > :since "
                        + "order by asked_at limit :most for update skip locked")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(ProspectRows::request)
                .list();
    }

    void sent(UUID id, Instant now) {
        database.sql("update shared.prospect_request set letter_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void refused(UUID id, Instant now) {
        database.sql("update shared.prospect_request set refused_at = coalesce(refused_at, :now) where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    List<Request> toSweep(int most) {
        return database.sql("select * from shared.prospect_request where refused_at is not null and swept_at is null "
                        + "order by refused_at limit :most")
                .param("most", most)
                .query(ProspectRows::request)
                .list();
    }

    void swept(UUID id, Instant now) {
        database.sql("update shared.prospect_request set swept_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** A refusal that is not swept everywhere stays until it is. @return how many were forgotten */
    int forget(Instant before, int most) {
        return database.sql("delete from shared.prospect_request where id in (select id from shared.prospect_request "
                        + "where asked_at < :before and (refused_at is null or swept_at is not null) limit :most)")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                EmailAddress.of(row.getString("email")),
                row.getString("language"),
                row.getTimestamp("refused_at") != null);
    }

    /** @param language {@code fr} or {@code en} */
    record Request(UUID id, EmailAddress email, String language, boolean refused) {}
}
