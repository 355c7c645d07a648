package ca.astrogrowth.publishing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the workspace publishes.
 *
 * @param zone in which the slots are told
 * @param perDay how many posts of one identity a day, 1 to 8
 * @param slots local times by weekday, in order; days without any are left out
 * @param holidays whether nothing goes out on Québec's holidays
 * @param withoutDelay as soon as LinkedIn's pace allows instead of on slots; null is as the platform is set up
 */
public record Rhythm(
        ZoneId zone,
        int perDay,
        Map<DayOfWeek, List<LocalTime>> slots,
        boolean holidays,
        @Nullable Boolean withoutDelay) {

    public static final int MOST_PER_DAY = 8;

    public Rhythm {
        if (perDay < 1 || perDay > MOST_PER_DAY) {
            throw new IllegalArgumentException("1 to " + MOST_PER_DAY + " posts a day");
        }
        Map<DayOfWeek, List<LocalTime>> sorted = new EnumMap<>(DayOfWeek.class);
        slots.forEach((day, times) -> {
            if (!times.isEmpty()) {
                sorted.put(day, times.stream().distinct().sorted().toList());
            }
        });
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A workspace that publishes has a slot");
        }
        slots = Map.copyOf(sorted);
    }

    public List<LocalTime> slots(DayOfWeek day) {
        return slots.getOrDefault(day, List.of());
    }
}
