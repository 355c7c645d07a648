package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A connection that only its member can renew: said at J-14, J-7, J-2 and J-0, once each. */
class RemindersIT extends Scenario {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    /** Summer time ends between the first reminders and the last. */
    private static final Instant END = Instant.parse("2027-11-09T03:30:00Z");

    @Autowired
    private Reminders reminders;

    @Autowired
    private Connections connections;

    @BeforeEach
    void connectUntilTheEnd() {
        connect();
        in(() -> database.sql("update linkedin_grants set expires_at = :end")
                .param("end", END.atOffset(java.time.ZoneOffset.UTC))
                .update());
    }

    private void lookOn(ZonedDateTime day) {
        in(() -> {
            reminders.remind(connections.all().getFirst(), day.toInstant());
            return day;
        });
    }

    private List<Integer> said() {
        return in(() -> database.sql("""
                        select cast(payload ->> 'days' as integer) from shared.outbox
                         where topic = 'linkedin.expiring' order by id""").query(Integer.class).list());
    }

    @Test
    void saysEachOnceHoweverOftenItLooks() {
        ZonedDateTime start = END.atZone(TORONTO).minusDays(20).withHour(7);

        IntStream.rangeClosed(0, 20).mapToObj(start::plusDays).forEach(day -> {
            lookOn(day);
            lookOn(day.plusHours(3));
        });

        assertThat(said()).containsExactly(14, 7, 2, 0);
    }

    @Test
    void saysOnlyTheMostUrgentAfterDaysWithoutALook() {
        lookOn(END.atZone(TORONTO).minusDays(5));
        lookOn(END.atZone(TORONTO).minusDays(4));

        assertThat(said()).containsExactly(7);
    }

    @Test
    void beginsAnewOnceTheMemberConnectedAgain() {
        lookOn(END.atZone(TORONTO).minusDays(2));
        Instant next = END.plus(Duration.ofDays(58));
        in(() -> database.sql("update linkedin_grants set expires_at = :end")
                .param("end", next.atOffset(java.time.ZoneOffset.UTC))
                .update());

        lookOn(END.atZone(TORONTO).plusDays(1));
        lookOn(next.atZone(TORONTO).minusDays(2));

        assertThat(said()).containsExactly(2, 2);
    }

    @Test
    void twoNodesSayItOnce() throws InterruptedException {
        ZonedDateTime day = END.atZone(TORONTO).minusDays(7);
        List<Thread> nodes = IntStream.range(0, 4)
                .mapToObj(node -> Thread.ofPlatform().start(() -> lookOn(day)))
                .toList();
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(said()).containsExactly(7);
    }
}
