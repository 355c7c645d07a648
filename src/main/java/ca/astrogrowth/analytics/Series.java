package ca.astrogrowth.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each day of a period brought, one after the other, none left out. */
public record Series(Metric metric, List<Day> days) {

    public Series {
        days = List.copyOf(days);
    }

    /** @param value null for a day of which nobody knows anything; less than zero when something was taken back */
    public record Day(LocalDate day, @Nullable Long value) {}
}
