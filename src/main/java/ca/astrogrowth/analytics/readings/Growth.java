package ca.astrogrowth.analytics.readings;

import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Received;
import ca.astrogrowth.analytics.readings.Reading.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the readings of a post come to. A figure that LinkedIn gives goes before the same figure typed by a person. */
final class Growth {

    private final Map<Metric, Line> lines = new EnumMap<>(Metric.class);
    private final @Nullable Line reached;

    Growth(Instant publishedAt, List<Reading> readings) {
        for (Metric metric : Metric.values()) {
            Line line = line(publishedAt, readings, figures -> figures.get(metric));
            if (line != null) {
                lines.put(metric, line);
            }
        }
        reached = line(publishedAt, readings, PostFigures::reached);
    }

    private static @Nullable Line line(
            Instant publishedAt, List<Reading> readings, Function<PostFigures, @Nullable Long> figure) {
        TreeMap<Instant, Long> given = new TreeMap<>();
        TreeMap<Instant, Long> typed = new TreeMap<>();
        for (Reading reading : readings) {
            Long value = figure.apply(reading.figures());
            if (value != null) {
                (reading.source() == Source.LINKEDIN ? given : typed).put(reading.at(), value);
            }
        }
        TreeMap<Instant, Long> chosen = given.isEmpty() ? typed : given;
        return chosen.isEmpty() ? null : Line.from(publishedAt, chosen);
    }

    PostFigures latest() {
        return new PostFigures(
                last(lines.get(Metric.IMPRESSIONS)),
                last(reached),
                last(lines.get(Metric.REACTIONS)),
                last(lines.get(Metric.COMMENTS)),
                last(lines.get(Metric.SHARES)));
    }

    private static @Nullable Long last(@Nullable Line line) {
        return line == null ? null : Long.valueOf(line.last());
    }

    /** Of which moment the newest figure is. */
    Optional<Instant> readAt() {
        Optional<Instant> counted = lines.values().stream().map(Line::end).max(Instant::compareTo);
        return counted.or(() -> Optional.ofNullable(reached).map(Line::end));
    }

    /** From the day when the post went out to that of the last reading, none left out. */
    SortedMap<LocalDate, Received> days(ZoneId zone) {
        SortedMap<LocalDate, Received> days = new TreeMap<>();
        Optional<Instant> start = lines.values().stream().map(Line::start).min(Instant::compareTo);
        Optional<Instant> end = lines.values().stream().map(Line::end).max(Instant::compareTo);
        if (start.isPresent() && end.isPresent()) {
            LocalDate first = LocalDate.ofInstant(start.get(), zone);
            first.datesUntil(LocalDate.ofInstant(end.get(), zone).plusDays(1))
                    .forEach(day -> days.put(day, brought(day, zone)));
        }
        return days;
    }

    private Received brought(LocalDate day, ZoneId zone) {
        // The moment before midnight: a reading at midnight itself belongs to the day that begins.
        Instant before = day.atStartOfDay(zone).toInstant().minusMillis(1);
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        return new Received(
                grown(Metric.IMPRESSIONS, before, end),
                grown(Metric.REACTIONS, before, end),
                grown(Metric.COMMENTS, before, end),
                grown(Metric.SHARES, before, end),
                null);
    }

    private @Nullable Long grown(Metric metric, Instant before, Instant end) {
        Line line = lines.get(metric);
        return line == null ? null : Long.valueOf(line.at(end) - line.at(before));
    }
}
