package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The workspace's one timer. It goes off, one post leaves, and it is set again. All is in the caller's transaction, whose
 * first act is {@link #lock()}.
 */
@Component
@EnableConfigurationProperties(Agenda.Settings.class)
class Agenda {

    /** A timer this late has been lost; setting another costs nothing. */
    private static final Duration LOST = Duration.ofMinutes(1);

    /**
     * @param pace the least time between two posts of one identity
     * @param lease how long a worker may have a publication in hand; longer than LinkedIn's slowest answer
     * @param rhythm when workspaces publish that did not choose themselves
     */
    @ConfigurationProperties("astrogrowth.publishing")
    record Settings(
            @DefaultValue("PT15M") Duration pace,
            @DefaultValue("PT2M") Duration lease,
            @DefaultValue("SLOTS") Usual rhythm) {}

    enum Usual {
        SLOTS,
        ASAP
    }

    /** The timer went off. */
    record Due(String tenant, Instant at) {

        static final String TOPIC = "publication.due";
    }

    /** The first in an identity's queue, and until when somebody has one of its publications in hand. */
    record Head(
            UUID publication,
            UUID identity,
            Instant due,
            @Nullable Instant inHand) {

        Instant earliest() {
            return inHand != null && inHand.isAfter(due) ? inHand : due;
        }
    }

    private final JdbcClient database;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Settings settings;

    Agenda(JdbcClient database, EntityManager entities, Outbox outbox, Settings settings) {
        this.database = database;
        this.entities = entities;
        this.outbox = outbox;
        this.settings = settings;
    }

    Duration pace() {
        return settings.pace();
    }

    Duration lease() {
        return settings.lease();
    }

    boolean isWithoutDelay(Rhythm rhythm) {
        return Objects.requireNonNullElse(rhythm.withoutDelay(), settings.rhythm() == Usual.ASAP);
    }

    /** Until the end of the transaction nobody else changes the queue. */
    void lock() {
        database.sql("select id from publication_agenda for update")
                .query(Boolean.class)
                .single();
    }

    /** The timer set for this time is the one that went off. */
    void wentOff(Instant at) {
        database.sql("update publication_agenda set wake_at = null where wake_at = :at")
                .param("at", sql(at))
                .update();
    }

    /** What each identity would publish next, soonest first. */
    List<Head> heads(Instant now) {
        entities.flush(); // what this transaction changed is part of the queue
        return database.sql("""
                        select * from (
                            select distinct on (q.identity_id) q.id, q.identity_id, q.due_at,
                                   (select max(h.lease_until) from publications h
                                     where h.identity_id = q.identity_id and h.lease_until > :now) as in_hand
                              from publications q
                             where q.state = 'QUEUED' and q.identity_id is not null
                             order by q.identity_id, q.due_at, q.id) heads
                         order by due_at, id""")
                .param("now", sql(now))
                .query((row, n) -> {
                    OffsetDateTime inHand = row.getObject("in_hand", OffsetDateTime.class);
                    return new Head(
                            row.getObject("id", UUID.class),
                            row.getObject("identity_id", UUID.class),
                            row.getObject("due_at", OffsetDateTime.class).toInstant(),
                            inHand == null ? null : inHand.toInstant());
                })
                .list();
    }

    /** How many publications wait for somebody to connect. */
    long held(Instant now) {
        return database.sql("""
                        select count(*) from publications p
                          left join linkedin_identities i on i.id = p.identity_id
                          left join linkedin_grants g on g.id = i.grant_id
                         where p.state = 'QUEUED'
                           and (g.id is null or g.state <> 'CONNECTED' or g.expires_at <= :now)""").param("now", sql(now)).query(Long.class).single();
    }

    /** Sets the timer, unless it goes off sooner anyway. */
    void wake(Instant at, Instant now) {
        Instant exact = at.truncatedTo(ChronoUnit.MICROS);
        int set = database.sql("""
                        update publication_agenda set wake_at = :at
                         where wake_at is null or wake_at > :at or wake_at < :lost""")
                .params(Map.of("at", sql(exact), "lost", sql(now.minus(LOST))))
                .update();
        if (set == 1) {
            outbox.append(Due.TOPIC, new Due(TenantContext.current().value(), exact), exact);
        }
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
