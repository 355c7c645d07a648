package ca.astrogrowth.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The client links of the current workspace: row security shows no others, and the statements say it once more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkRows {

    private static final String OURS = " from shared.client_link where tenant = current_user ";

    private final JdbcClient database;

    LinkRows(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. @param since of those that are over, the ones that ended later */
    List<Row> list(Instant since) {
        return database.sql("select *" + OURS + """
                        and coalesce(revoked_at, expires_at) > :since
                        order by revoked_at is not null, created_at desc, id""")
                .param("since", at(since))
                .query(LinkRows::row)
                .list();
    }

    /** Those that can be written to now. */
    List<Row> withLetters(Instant now) {
        return database.sql("select *" + OURS + """
                        and email is not null and revoked_at is null and expires_at > :now for update""")
                .param("now", at(now))
                .query(LinkRows::row)
                .list();
    }

    Optional<Row> find(UUID id) {
        return database.sql("select *" + OURS + "and id = :id")
                .param("id", id)
                .query(LinkRows::row)
                .optional();
    }

    /** Nobody else uses or changes it until the transaction is over. */
    Optional<Row> hold(UUID id) {
        return database.sql("select *" + OURS + "and id = :id for update")
                .param("id", id)
                .query(LinkRows::row)
                .optional();
    }

    long good(Instant now) {
        return count("and revoked_at is null and expires_at > :moment", now);
    }

    /** Made or renewed. */
    long givenSince(Instant moment) {
        return count("and given_at > :moment", moment);
    }

    private long count(String which, Instant moment) {
        return database.sql("select count(*)" + OURS + which)
                .param("moment", at(moment))
                .query(Long.class)
                .single();
    }

    void add(UUID id, NewClient client, @Nullable UUID maker, Instant now, Instant until) {
        database.sql("""
                        insert into shared.client_link
                            (id, tenant, name, email, language, number, made_by, created_at, given_at, expires_at)
                        values (:id, current_user, :name, :email, :language, 1, :maker, :now, :now, :until)""")
                .param("id", id)
                .param("name", client.name())
                .param("email", client.email() == null ? null : client.email().value())
                .param("language", client.language())
                .param("maker", maker)
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    void renew(UUID id, Instant now, Instant until) {
        update(id, "number = number + 1, letter_due = null, given_at = :moment", now);
        update(id, "expires_at = :moment", until);
    }

    /** Whom it was given to is not written to any more, so where is forgotten. */
    void revoke(UUID id, Instant now) {
        update(id, "email = null, letter_due = null, revoked_at = :moment", now);
    }

    void used(UUID id, Instant now) {
        update(id, "last_used_at = :moment", now);
    }

    void stopLetters(UUID id, Instant now) {
        update(id, "email = null, letter_due = null, last_used_at = :moment", now);
    }

    void askForLetter(UUID id, Instant due) {
        update(id, "letter_due = :moment", due);
    }

    void lettered(UUID id, Instant now) {
        update(id, "letter_due = null, lettered_at = :moment", now);
    }

    void forgetBefore(Instant moment) {
        database.sql("delete" + OURS + "and coalesce(revoked_at, expires_at) < :moment")
                .param("moment", at(moment))
                .update();
    }

    private void update(UUID id, String set, Instant moment) {
        database.sql("update shared.client_link set " + set + " where tenant = current_user and id = :id")
                .param("id", id)
                .param("moment", at(moment))
                .update();
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                row.getInt("number"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                moment(row, "revoked_at"),
                moment(row, "last_used_at"),
                moment(row, "letter_due"),
                moment(row, "lettered_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    /**
     * @param number which of its tokens is good
     * @param letterDue when the client is to be written to; null when nothing is planned
     */
    record Row(
            UUID id,
            String name,
            @Nullable String email,
            String language,
            int number,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant letterDue,
            @Nullable Instant letteredAt) {

        ClientLink.State state(Instant now) {
            if (revokedAt != null) {
                return ClientLink.State.REVOKED;
            }
            return now.isBefore(expiresAt) ? ClientLink.State.GOOD : ClientLink.State.OVER;
        }
    }
}
