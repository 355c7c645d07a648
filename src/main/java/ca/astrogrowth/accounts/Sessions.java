package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.journal.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The browsers in which people are signed in, known to all nodes. A session that is not here any more is over, whatever
 * its node thinks: it ends with its next request.
 */
@Service
@NeedsNothing("one’s own sessions")
public class Sessions {

    /** A row is not written for every click. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Platform platform;
    private final DoorBook book;
    private final Clock clock;
    private final Duration patience;

    Sessions(
            JdbcClient database,
            Platform platform,
            DoorBook book,
            Clock clock,
            @Value("${server.servlet.session.timeout:30m}") Duration patience) {
        this.database = database;
        this.platform = platform;
        this.book = book;
        this.clock = clock;
        this.patience = patience;
    }

    /** A browser that just came in. Those of the same person that fell silent are forgotten. */
    public UUID open(UUID person, Origin from) {
        UUID id = UuidV7.next();
        Instant now = clock.instant();
        return platform.call(() -> {
            database.sql("delete from shared.session where person_id = :person and seen_at < :silent")
                    .param("person", person)
                    .param("silent", at(now.minus(patience)))
                    .update();
            database.sql("insert into shared.session (id, person_id, address, agent, started_at, seen_at) "
                            + "values (:id, :person, :address, :agent, :now, :now)")
                    .param("id", id)
                    .param("person", person)
                    .param("address", from.address())
                    .param("agent", from.agent())
                    .param("now", at(now))
                    .update();
            return id;
        });
    }

    /** Whether a session is still good: nobody ended it, and the password is the one they came in with. */
    public boolean stands(UUID id, SignedIn who) {
        Instant now = clock.instant();
        return platform.call(() -> {
            Optional<Instant> seen = database.sql("""
                            select s.seen_at from shared.session s join shared.person p on p.id = s.person_id
                            where s.id = :id and s.person_id = :person and p.credentials = :credentials""")
                    .param("id", id)
                    .param("person", who.person())
                    .param("credentials", who.credentials())
                    .query((row, n) -> row.getTimestamp(1).toInstant())
                    .optional();
            if (seen.filter(now.minus(MINUTE)::isAfter).isPresent()) {
                database.sql("update shared.session set seen_at = :now where id = :id")
                        .param("id", id)
                        .param("now", at(now))
                        .update();
            }
            return seen.isPresent();
        });
    }

    /** Those of somebody that were heard of lately, the newest first. */
    public List<OpenSession> of(UUID person) {
        return platform.call(() -> database.sql("""
                        select * from shared.session where person_id = :person and seen_at >= :silent
                        order by seen_at desc, id desc""")
                .param("person", person)
                .param("silent", at(clock.instant().minus(patience)))
                .query((row, n) -> new OpenSession(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("agent"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getTimestamp("seen_at").toInstant()))
                .list());
    }

    /** Ends a session of this person's; does nothing to anybody else's. */
    public void end(SignedIn who, UUID id) {
        end(who, "id = :id", id);
    }

    /** Ends all of this person's but the one they are in. */
    public void endOthers(SignedIn who, UUID mine) {
        end(who, "id <> :id", mine);
    }

    private void end(SignedIn who, String which, UUID id) {
        platform.call(() -> {
            int ended = database.sql("delete from shared.session where person_id = :person and " + which)
                    .param("person", who.person())
                    .param("id", id)
                    .update();
            if (ended > 0) {
                book.endedSessions(who, ended);
            }
            return ended;
        });
    }

    /** The browser left by itself: signed out, or silent for too long. */
    public void left(UUID id) {
        platform.call(() -> database.sql("delete from shared.session where id = :id")
                .param("id", id)
                .update());
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
