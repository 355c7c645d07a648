package ca.astrogrowth.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds free places in a rhythm. Without a clock or a database. */
final class Slots {

    /** Past two years of full days, something else is wrong. */
    private static final int HORIZON_DAYS = 732;

    private final Rhythm rhythm;
    private final Duration pace;

    Slots(Rhythm rhythm, Duration pace) {
        this.rhythm = rhythm;
        this.pace = pace;
    }

    /**
     * The first free slot.
     *
     * @param from not before
     * @param taken when the identity's other posts go out or went out, those of {@code from}'s local day included
     */
    Instant next(Instant from, Collection<Instant> taken) {
        LocalDate first = LocalDate.ofInstant(from, rhythm.zone());
        return IntStream.range(0, HORIZON_DAYS)
                .mapToObj(first::plusDays)
                .map(day -> free(day, from, taken))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No slot is free within two years of " + from));
    }

    /** A pace after the last of them. */
    Instant soonest(Instant from, Collection<Instant> taken) {
        return taken.stream()
                .map(at -> at.plus(pace))
                .filter(from::isBefore)
                .max(Instant::compareTo)
                .orElse(from);
    }

    /** All slots of a day, free or not, earliest first. */
    List<Instant> of(LocalDate day) {
        if (rhythm.holidays() && Holidays.on(day).isPresent()) {
            return List.of();
        }
        List<Instant> slots = new ArrayList<>();
        for (LocalTime time : rhythm.slots(day.getDayOfWeek())) {
            // In spring's missing hour it moves on by that hour; of autumn's two it is the first.
            slots.add(ZonedDateTime.of(day, time, rhythm.zone()).toInstant());
        }
        return slots;
    }

    private Optional<Instant> free(LocalDate day, Instant from, Collection<Instant> taken) {
        long that = taken.stream()
                .filter(at -> LocalDate.ofInstant(at, rhythm.zone()).equals(day))
                .count();
        if (that >= rhythm.perDay()) {
            return Optional.empty();
        }
        return of(day).stream()
                .filter(slot -> !slot.isBefore(from))
                .filter(slot -> taken.stream()
                        .noneMatch(at -> Duration.between(at, slot).abs().compareTo(pace) < 0))
                .findFirst();
    }
}
