package ca.astrogrowth.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The programs of the current workspace. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WebhookRows {

    private final JdbcClient database;

    WebhookRows(JdbcClient database) {
        this.database = database;
    }

    List<Webhook> all() {
        return database.sql("select * from webhooks order by created_at, id")
                .query(WebhookRows::read)
                .list();
    }

    /** Nobody adds one, or changes one that is there, until the end of the transaction. */
    void hold() {
        database.sql("lock table webhooks in share row exclusive mode").update();
    }

    Optional<Webhook> find(UUID id) {
        return database.sql("select * from webhooks where id = :id")
                .param("id", id)
                .query(WebhookRows::read)
                .optional();
    }

    void add(Webhook webhook, byte[] secret) {
        database.sql("insert into webhooks (id, url, events, secret, is_on, created_at) "
                        + "values (:id, :url, cast(:events as text[]), :secret, :on, :created)")
                .params(Map.of("id", webhook.id(), "url", webhook.url(), "secret", secret, "on", webhook.on()))
                .param("events", codes(webhook.events()))
                .param("created", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(Webhook webhook) {
        database.sql("update webhooks set url = :url, events = cast(:events as text[]), is_on = :on where id = :id")
                .params(Map.of("id", webhook.id(), "url", webhook.url(), "on", webhook.on()))
                .param("events", codes(webhook.events()))
                .update();
    }

    void turn(UUID id, boolean on) {
        database.sql("update webhooks set is_on = :on where id = :id")
                .params(Map.of("id", id, "on", on))
                .update();
    }

    void renew(UUID id, byte[] secret) {
        database.sql("update webhooks set secret = :secret where id = :id")
                .params(Map.of("id", id, "secret", secret))
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from webhooks where id = :id").param("id", id).update();
    }

    /** Those that are told of it. */
    List<UUID> wanting(WebhookEvent event) {
        return database.sql("select id from webhooks where is_on and :event = any(events) order by id")
                .param("event", event.code())
                .query(UUID.class)
                .list();
    }

    /** All secrets, and nobody changes one until the end of the transaction. */
    Map<UUID, byte[]> secrets() {
        return database
                .sql("select id, secret from webhooks for update")
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("secret")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] codes(Set<WebhookEvent> events) {
        return events.stream().sorted().map(WebhookEvent::code).toArray(String[]::new);
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                Arrays.stream((String[]) row.getArray("events").getArray())
                        .flatMap(code -> WebhookEvent.of(code).stream())
                        .collect(Collectors.toSet()),
                row.getBoolean("is_on"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
