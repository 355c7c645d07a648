package ca.astrogrowth.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.publishing.Holidays;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import ca.astrogrowth.publishing.Rhythm;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workspace's queue and its rhythm. */
final class GivenQueue {

    static final ZoneId ZONE = ZoneId.of("America/Toronto");
    private static final List<LocalTime> TIMES = List.of(LocalTime.of(9, 15), LocalTime.of(12, 5));
    static final Rhythm RHYTHM = new Rhythm(ZONE, 2, weekdays(), true, null);

    private GivenQueue() {}

    static void usual(Queue queue) {
        when(queue.rhythm()).thenReturn(RHYTHM);
        when(queue.apart()).thenReturn(Duration.ofMinutes(15));
        when(queue.slots(any(), anyInt()))
                .thenAnswer(call -> call.<LocalDate>getArgument(0)
                        .datesUntil(call.<LocalDate>getArgument(0).plusDays(call.<Integer>getArgument(1)))
                        .collect(Collectors.toMap(day -> day, GivenQueue::slots)));
    }

    /** This week, with every state that a publication can be in. */
    static void week(Queue queue, Publications publications) {
        week(queue, publications, () -> false);
    }

    /** @param empty whether whoever asks has published nothing yet */
    static void week(Queue queue, Publications publications, BooleanSupplier empty) {
        usual(queue);
        LocalDate monday = LocalDate.now(ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<PublicationView> week = List.of(
                publication(1, PublicationState.PUBLISHED, at(monday, 9, 15), null),
                publication(2, PublicationState.UNKNOWN, at(monday, 12, 5), "failure.linkedin.in_doubt"),
                publication(3, PublicationState.SENDING, at(monday.plusDays(1), 9, 15), null),
                publication(4, PublicationState.QUEUED, at(monday.plusDays(2), 9, 15), "failure.linkedin.limit"),
                publication(5, PublicationState.QUEUED, at(monday.plusDays(3), 12, 5), null),
                publication(6, PublicationState.QUEUED, at(monday.plusDays(4), 15, 30), null));
        when(publications.between(any(), any()))
                .thenAnswer(call -> week.stream()
                        .filter(each -> !empty.getAsBoolean()
                                && !each.at().isBefore(call.getArgument(0))
                                && each.at().isBefore(call.getArgument(1)))
                        .toList());
    }

    static PublicationView publication(int number, PublicationState state, Instant at, @Nullable String reason) {
        boolean out = state == PublicationState.PUBLISHED;
        return new PublicationView(
                new UUID(40, number),
                new ContentId(new UUID(30, number)),
                new UUID(10, 1),
                GivenLinkedIn.PROFILE,
                state,
                at,
                false,
                out ? URI.create("https://www.linkedin.example/feed/update/" + number) : null,
                out ? at : null,
                reason);
    }

    private static List<Instant> slots(LocalDate day) {
        if (Holidays.on(day).isPresent()) {
            return List.of();
        }
        return RHYTHM.slots(day.getDayOfWeek()).stream()
                .map(time -> day.atTime(time).atZone(ZONE).toInstant())
                .toList();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static Map<DayOfWeek, List<LocalTime>> weekdays() {
        Map<DayOfWeek, List<LocalTime>> slots = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < DayOfWeek.SATURDAY.getValue()) {
                slots.put(day, TIMES);
            }
        }
        return slots;
    }
}
