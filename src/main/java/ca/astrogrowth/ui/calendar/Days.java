package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row of the queue.
 *
 * @param today where the workspace publishes
 * @param zone in which the workspace publishes
 * @param paused whether nothing leaves
 * @param withClient contents that wait for the client, with a time or without
 * @param waiting queued publications without a connection to go out by
 */
record Days(LocalDate today, ZoneId zone, List<Day> all, boolean paused, long waiting, long withClient) {

    /** Why a post waits for LinkedIn to be connected; said once for all of them. */
    private static final Set<String> UNCONNECTED = Set.of(
            "failure.linkedin.not_connected",
            "failure.linkedin.reconnect",
            "failure.linkedin.revoked",
            "failure.linkedin.permission",
            "failure.linkedin.token_expired",
            "failure.linkedin.token_invalid");

    private static final String STOPPED = "failure.publishing.stopped";

    Days {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.stream().allMatch(day -> day.entries().isEmpty());
    }

    /** What a person sees of it: links to pictures change at each reading, and nobody sees that. */
    List<?> looks() {
        return all.stream()
                .map(day -> List.of(
                        day.date(),
                        day.date().equals(today),
                        day.free(),
                        day.entries().stream()
                                .map(entry -> List.of(
                                        entry.publication(),
                                        entry.content().leadName(),
                                        entry.isWithClient(),
                                        String.valueOf(entry.name())))
                                .toList()))
                .toList();
    }

    /** Why this one waits; null when it does not, or when the head of the page says it for all. */
    @Nullable String why(PublicationView publication) {
        String reason = publication.reason();
        boolean said = paused && STOPPED.equals(reason)
                || !paused && waiting > 0 && reason != null && UNCONNECTED.contains(reason);
        return publication.state() == PublicationState.QUEUED && !said ? reason : null;
    }

    /**
     * @param holiday translation key of its name; null on other days
     * @param free slots that nobody has taken
     */
    record Day(LocalDate date, @Nullable String holiday, List<Entry> entries, List<Instant> free) {

        Day {
            entries = List.copyOf(entries);
            free = List.copyOf(free);
        }
    }

    /** @param name in whose name it appears; null when the workspace has one identity only */
    record Entry(
            PublicationView publication,
            ContentView content,
            @Nullable String name) {

        /** Whether it has its time, and goes out only if the client says yes before. */
        boolean isWithClient() {
            return publication.state() == PublicationState.QUEUED && content.status() == ContentStatus.WITH_CLIENT;
        }
    }
}
