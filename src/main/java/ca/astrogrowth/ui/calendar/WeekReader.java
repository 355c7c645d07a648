package ca.astrogrowth.ui.calendar;

import ca.astrogrowth.content.Contents;
import ca.astrogrowth.publishing.Holidays;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.publishing.Rhythm;
import ca.astrogrowth.ui.calendar.Week.Day;
import ca.astrogrowth.ui.calendar.Week.Entry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a week of the queue from the services. */
@Component
class WeekReader {

    private static final int DAYS = 7;
    private static final Duration APART = Duration.ofMinutes(15);

    private final Publications publications;
    private final Queue queue;
    private final Contents contents;
    private final LinkedIn linkedIn;
    private final Clock clock;

    WeekReader(Publications publications, Queue queue, Contents contents, LinkedIn linkedIn, Clock clock) {
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

    Week read(LocalDate monday) {
        Rhythm rhythm = queue.rhythm();
        ZoneId zone = rhythm.zone();
        LinkedInStatus status = linkedIn.status();
        List<Entry> entries = publications
                .between(
                        monday.atStartOfDay(zone).toInstant(),
                        monday.plusDays(DAYS).atStartOfDay(zone).toInstant())
                .stream()
                .map(publication -> entry(publication, status.identities()))
                .flatMap(Optional::stream)
                .toList();
        List<Day> days = IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(date -> day(date, zone, rhythm.holidays(), entries))
                .toList();
        return new Week(monday, zone, days, queue.paused(), queue.withoutDelay(), status.held(), status.identities());
    }

    private Day day(LocalDate date, ZoneId zone, boolean holidays, List<Entry> entries) {
        List<Entry> those = entries.stream()
                .filter(entry ->
                        LocalDate.ofInstant(entry.publication().at(), zone).equals(date))
                .toList();
        Instant now = clock.instant();
        List<Instant> free = queue.slots(date).stream()
                .filter(slot -> slot.isAfter(now))
                .filter(slot -> those.stream().noneMatch(entry -> isNear(slot, entry)))
                .toList();
        return new Day(date, holidays ? Holidays.on(date).orElse(null) : null, those, free);
    }

    private static boolean isNear(Instant slot, Entry entry) {
        return Duration.between(slot, entry.publication().at()).abs().compareTo(APART) < 0;
    }

    private Optional<Entry> entry(PublicationView publication, List<LinkedInIdentity> identities) {
        return contents.find(publication.content())
                .map(content -> new Entry(publication, content, name(publication, identities)));
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
