package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says once each that a connection ends in 14, 7 and 2 days, and today. In the caller's transaction. */
@Component
class Reminders {

    private static final int[] DAYS = {0, 2, 7, 14};

    private final JdbcClient database;
    private final Timetable timetable;
    private final Outbox outbox;

    Reminders(JdbcClient database, Timetable timetable, Outbox outbox) {
        this.database = database;
        this.timetable = timetable;
        this.outbox = outbox;
    }

    /** After days without a look only the most urgent is said; those it overtook are not made up for. */
    void remind(Grant grant, Instant now) {
        ZoneId zone = timetable.rhythm().zone();
        long left =
                ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(grant.expiresAt(), zone));
        IntStream.of(DAYS).filter(days -> left <= days).findFirst().ifPresent(days -> say(grant, days));
    }

    private void say(Grant grant, int days) {
        int said = database.sql("""
                        insert into linkedin_reminders (grant_id, expires_at, days) values (:grant, :expires, :days)
                        on conflict do nothing""")
                .params(Map.of("grant", grant.id(), "days", days))
                .param("expires", grant.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        if (said == 1) {
            outbox.append(
                    LinkedInExpiring.TOPIC,
                    new LinkedInExpiring(
                            TenantContext.current().value(), grant.id(), grant.name(), days, grant.expiresAt()));
        }
    }
}
