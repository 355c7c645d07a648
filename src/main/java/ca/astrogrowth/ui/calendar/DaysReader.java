package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.Holidays;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.publishing.Rhythm;
import ca.astrogrowth.ui.calendar.Days.Day;
import ca.astrogrowth.ui.calendar.Days.Entry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads some days of the queue from the services, with one question to each, however many days they are. */
@Component
class DaysReader {

    private final Publications publications;
    private final Queue queue;
    private final Contents contents;
    private final LinkedIn linkedIn;
    private final Clock clock;

    DaysReader(Publications publications, Queue queue, Contents contents, LinkedIn linkedIn, Clock clock) {
        this.publications = publications;
        this.queue = queue;
        this.contents = contents;
        this.linkedIn = linkedIn;
        this.clock = clock;
    }

    /** The day it is where the workspace publishes. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), queue.rhythm().zone());
    }

    Days read(LocalDate first, int days) {
        Rhythm rhythm = queue.rhythm();
        LinkedInStatus status = linkedIn.status();
        Map<LocalDate, List<Entry>> entries = entries(first, days, rhythm.zone(), status.identities());
        Map<LocalDate, List<Instant>> slots = queue.slots(first, days);
        Instant now = clock.instant();
        Duration apart = queue.apart();
        List<Day> all = first.datesUntil(first.plusDays(days))
                .map(date -> {
                    List<Entry> those = entries.getOrDefault(date, List.of());
                    List<Instant> free = slots.getOrDefault(date, List.of()).stream()
                            .filter(slot -> slot.isAfter(now) && isFree(slot, those, apart))
                            .toList();
                    String holiday = rhythm.holidays() ? Holidays.on(date).orElse(null) : null;
                    return new Day(date, holiday, those, free);
                })
                .toList();
        long withClient = contents.counts().getOrDefault(ContentStatus.WITH_CLIENT, 0L);
        return new Days(
                LocalDate.ofInstant(now, rhythm.zone()), rhythm.zone(), all, queue.paused(), status.held(), withClient);
    }

    private Map<LocalDate, List<Entry>> entries(
            LocalDate first, int days, ZoneId zone, List<LinkedInIdentity> identities) {
        List<PublicationView> found = publications.between(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(days).atStartOfDay(zone).toInstant());
        Map<ContentId, ContentView> about = contents
                .all(found.stream().map(PublicationView::content).toList())
                .stream()
                .collect(Collectors.toMap(ContentView::id, Function.identity()));
        return found.stream()
                .filter(publication -> about.containsKey(publication.content()))
                .map(publication -> new Entry(
                        publication,
                        java.util.Objects.requireNonNull(about.get(publication.content())),
                        name(publication, identities)))
                .collect(Collectors.groupingBy(
                        entry -> LocalDate.ofInstant(entry.publication().at(), zone)));
    }

    private static boolean isFree(Instant slot, List<Entry> entries, Duration apart) {
        return entries.stream()
                .noneMatch(entry ->
                        Duration.between(slot, entry.publication().at()).abs().compareTo(apart) < 0);
    }

    private static @Nullable String name(PublicationView publication, List<LinkedInIdentity> identities) {
        return identities.size() < 2
                ? null
                : identities.stream()
                        .filter(identity -> identity.id().equals(publication.identity()))
                        .map(LinkedInIdentity::name)
                        .findFirst()
                        .orElse(null);
    }
}
