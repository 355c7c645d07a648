package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.publishing.PublicationView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seven days of the queue.
 *
 * @param zone in which the workspace publishes
 * @param paused whether nothing leaves
 * @param withoutDelay whether posts go as soon as they may, so that there are no slots
 * @param waiting queued publications without a connection to go out by
 */
record Week(
        LocalDate monday,
        ZoneId zone,
        List<Day> days,
        boolean paused,
        boolean withoutDelay,
        long waiting,
        List<LinkedInIdentity> identities) {

    boolean isEmpty() {
        return days.stream().allMatch(day -> day.entries().isEmpty());
    }

    /**
     * @param holiday translation key of its name; null on other days
     * @param free slots that nobody has taken
     */
    record Day(LocalDate date, @Nullable String holiday, List<Entry> entries, List<Instant> free) {}

    /** @param name in whose name it appears; null when the workspace has one identity only */
    record Entry(
            PublicationView publication,
            ContentView content,
            @Nullable String name) {}
}
