package ca.astrogrowth.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.Best;
import ca.astrogrowth.analytics.Change;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.PostEngagement;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Received;
import ca.astrogrowth.analytics.Series;
import ca.astrogrowth.analytics.Series.Day;
import ca.astrogrowth.analytics.Sources;
import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.ContentId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How posts are received, as tests and the showcase start from it. */
final class GivenEngagement {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final Summary KNOWN = new Summary(
            new Received(12_480L, 412L, 58L, null, 0.0412),
            new Received(9_930L, 430L, 41L, null, 0.0474),
            new Sources(31, 26, 1, 4, 0));
    static final Summary SILENT = new Summary(Received.UNKNOWN, Received.UNKNOWN, new Sources(3, 0, 0, 3, 0));
    static final Summary UNREAD = new Summary(Received.UNKNOWN, Received.UNKNOWN, new Sources(1, 0, 0, 0, 1));

    static final Best BEST = new Best(
            List.of(new Best.Hour(DayOfWeek.TUESDAY, 9, 0.041, 7), new Best.Hour(DayOfWeek.THURSDAY, 12, 0.0385, 5)),
            List.of(new Best.Trade(Industry.RESTAURANT, 0.0431, 22)));

    private GivenEngagement() {}

    /** Nothing is out. */
    static void nothing(Figures figures, Engagement engagement) {
        answer(figures, engagement, Summary.NOTHING);
        when(engagement.of(any(ContentId.class))).thenReturn(Optional.empty());
        when(engagement.best()).thenReturn(Best.UNKNOWN);
    }

    static void answer(Figures figures, Engagement engagement, Summary summary) {
        doAnswer(call -> standing(figures, summary)).when(figures).standing(any());
        when(engagement.zone()).thenReturn(ZoneId.of("America/Toronto"));
        doAnswer(call -> Period.ending(TODAY, call.getArgument(0)))
                .when(engagement)
                .lastDays(anyInt());
        when(engagement.of(any(), any())).thenReturn(summary);
        doAnswer(call -> month(call.getArgument(0), call.getArgument(1), summary))
                .when(engagement)
                .series(any(), any(), any());
    }

    static Standing standing(Figures figures, Summary summary) {
        return new Standing(figures.overview(), new Change(120L, 96L), Change.NONE, new Change(11L, 12L), summary);
    }

    /** For the showcase: the empty workspace has nothing out. */
    static void tell(Figures figures, Engagement engagement) {
        answer(figures, engagement, KNOWN);
        doAnswer(call -> standing(figures, Showcase.empty() ? Summary.NOTHING : KNOWN))
                .when(figures)
                .standing(any());
        when(engagement.best()).thenReturn(BEST);
        when(engagement.of(any(), any())).thenReturn(SILENT);
        when(engagement.of(any(ContentId.class))).thenAnswer(call -> {
            ContentId content = call.getArgument(0);
            long number = content.value().getLeastSignificantBits();
            return number % 5 == 3 ? Optional.of(number % 2 == 0 ? silent(content) : read(content)) : Optional.empty();
        });
        doAnswer(call -> month(call.getArgument(0), Period.ending(TODAY, 9), KNOWN))
                .when(engagement)
                .series(any(), any(ContentId.class));
    }

    static PostEngagement read(ContentId content) {
        return post(content, true, new PostFigures(480L, 350L, 21L, 3L, null));
    }

    static PostEngagement silent(ContentId content) {
        return post(content, false, PostFigures.UNKNOWN);
    }

    private static PostEngagement post(ContentId content, @Nullable Boolean provided, PostFigures figures) {
        return new PostEngagement(
                content,
                Given.NOW.minus(Duration.ofDays(9)),
                provided,
                figures,
                figures.isUnknown() ? null : Given.NOW,
                List.of());
    }

    private static Series month(Metric metric, Period period, Summary summary) {
        List<LocalDate> days = period.days().toList();
        return new Series(
                metric,
                days.stream()
                        .map(day -> new Day(day, summary.now().get(metric) == null ? null : value(days.indexOf(day))))
                        .toList());
    }

    private static @Nullable Long value(int day) {
        return day < 4 || day == 13 ? null : 180L + (day * 137 % 311) + day * 9L;
    }
}
