package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When the workspace's queue moves: the slots it gives out, the one timer that is set, and when each member may post again.
 * One timer for the whole queue, not one for each publication: it goes off, one post leaves, and it is set again. All is in
 * the caller's transaction, whose first act is {@link #lock()}.
 */
@Component
@EnableConfigurationProperties(Agenda.Settings.class)
class Agenda {

    /** A timer this late has been lost; setting another costs nothing. */
    private static final Duration LOST = Duration.ofMinutes(1);

    /**
     * @param pace the least time between two posts of one member
     * @param lease how long a worker may have a publication in hand; longer than LinkedIn's slowest answer
     */
    @ConfigurationProperties("astrogrowth.publishing")
    record Settings(
            @DefaultValue("PT15M") Duration pace,
            @DefaultValue("PT2M") Duration lease) {}

    /** The timer went off. */
    record Due(String tenant, Instant at) {

        static final String TOPIC = "publication.due";
    }

    private final JdbcClient database;
    private final Outbox outbox;
    private final Settings settings;

    Agenda(JdbcClient database, Outbox outbox, Settings settings) {
        this.database = database;
        this.outbox = outbox;
        this.settings = settings;
    }

    Duration pace() {
        return settings.pace();
    }

    Duration lease() {
        return settings.lease();
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

    /** The first free place in the queue, a pace after the last one. */
    Instant slot(Instant now) {
        return database.sql("""
                        update publication_agenda
                           set last_slot = greatest(:now, last_slot + :pace * interval '1 microsecond')
                        returning last_slot""")
                .params(Map.of("now", sql(now), "pace", micros()))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Gives all that is queued new slots from now on, in the order it had. */
    void spread(Instant now) {
        database.sql("""
                        with queued as (select id, row_number() over (order by due_at, id) - 1 as place
                                          from publications where state = 'QUEUED'),
                             moved as (update publications p
                                          set due_at = :now + q.place * :pace * interval '1 microsecond',
                                              reason = null, setbacks = 0, image_urn = null, version = p.version + 1
                                         from queued q where q.id = p.id returning p.due_at)
                        update publication_agenda set last_slot = (select max(due_at) from moved)""").params(Map.of("now", sql(now), "pace", micros())).update();
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

    /** Before this, the member must not post. The past when there is no reason to wait. */
    Instant nextPost(String member) {
        return database.sql("select next_at from rate_limits where member = :member for update")
                .param("member", member)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    void noPostBefore(String member, Instant at) {
        database.sql("""
                        insert into rate_limits (member, next_at) values (:member, :at)
                        on conflict (member) do update set next_at = excluded.next_at""").params(Map.of("member", member, "at", sql(at))).update();
    }

    private long micros() {
        return settings.pace().toNanos() / 1_000;
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
