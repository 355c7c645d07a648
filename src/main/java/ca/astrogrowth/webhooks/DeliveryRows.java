package ca.astrogrowth.webhooks;

import ca.astrogrowth.webhooks.Courier.Outcome;
import ca.astrogrowth.webhooks.WebhookDelivery.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the programs of the current workspace were told, and are to be told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryRows {

    private final JdbcClient database;

    DeliveryRows(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, UUID webhook, UUID eventId, WebhookEvent event, String body, Instant now) {
        database.sql("insert into webhook_deliveries (id, webhook_id, event_id, event, body, state, created_at) "
                        + "values (:id, :webhook, :eventId, :event, :body, 'WAITING', :now)")
                .params(Map.of("id", id, "webhook", webhook, "eventId", eventId, "event", event.code()))
                .params(Map.of("body", body, "now", at(now)))
                .update();
    }

    /** The newest first. */
    List<WebhookDelivery> of(UUID webhook, int most) {
        return database.sql("select * from webhook_deliveries where webhook_id = :webhook "
                        + "order by created_at desc, id desc limit :most")
                .params(Map.of("webhook", webhook, "most", most))
                .query(DeliveryRows::read)
                .list();
    }

    /** Empty if it does not wait, or is no more. */
    Optional<Job> waiting(UUID id) {
        return database.sql("""
                        select d.webhook_id, d.event_id, d.body, w.url, w.secret, w.is_on
                          from webhook_deliveries d join webhooks w on w.id = d.webhook_id
                         where d.id = :id and d.state = 'WAITING'""")
                .param("id", id)
                .query((row, n) -> new Job(
                        row.getObject("webhook_id", UUID.class),
                        row.getObject("event_id", UUID.class),
                        row.getString("url"),
                        row.getBytes("secret"),
                        row.getBoolean("is_on"),
                        row.getString("body")))
                .optional();
    }

    /** @return false if it was deleted meanwhile */
    boolean tried(UUID id, State state, Outcome outcome, Instant now, @Nullable Instant next) {
        return database.sql("""
                        update webhook_deliveries set state = :state, tries = tries + 1, tried_at = :now,
                               next_at = cast(:next as timestamptz), status = cast(:status as integer), failure = :failure
                         where id = :id""")
                        .params(Map.of("id", id, "state", state.name(), "now", at(now)))
                        .param("next", next == null ? null : at(next))
                        .param("status", outcome.status())
                        .param("failure", outcome.failure())
                        .update()
                == 1;
    }

    /** @return whether there is one, and it did not wait already */
    boolean again(UUID webhook, UUID id, Instant now) {
        return database.sql("update webhook_deliveries set state = 'WAITING', next_at = :now "
                                + "where id = :id and webhook_id = :webhook and state <> 'WAITING'")
                        .params(Map.of("id", id, "webhook", webhook, "now", at(now)))
                        .update()
                == 1;
    }

    boolean has(UUID webhook, UUID id) {
        return database.sql("select exists(select from webhook_deliveries where id = :id and webhook_id = :webhook)")
                .params(Map.of("id", id, "webhook", webhook))
                .query(Boolean.class)
                .single();
    }

    /** @return how many */
    int forget(Instant before, int most) {
        return database.sql(
                        "delete from webhook_deliveries where id in "
                                + "(select id from webhook_deliveries where created_at < :before order by created_at limit :most)")
                .params(Map.of("before", at(before), "most", most))
                .update();
    }

    private static WebhookDelivery read(ResultSet row, int number) throws SQLException {
        return new WebhookDelivery(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("event"),
                State.valueOf(row.getString("state")),
                row.getInt("tries"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "tried_at"),
                moment(row, "next_at"),
                row.getObject("status", Integer.class),
                row.getString("failure"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What is to be sent, where, and signed with what. */
    record Job(UUID webhook, UUID event, String url, byte[] secret, boolean on, String body) {}
}
