package ca.astrogrowth.analytics;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.ImportReport.Reason;
import ca.astrogrowth.analytics.ImportReport.Refused;
import ca.astrogrowth.analytics.lists.FigureList;
import ca.astrogrowth.analytics.lists.FigureList.Line;
import ca.astrogrowth.analytics.readings.PostRows;
import ca.astrogrowth.analytics.readings.PostRows.Post;
import ca.astrogrowth.analytics.readings.Reading;
import ca.astrogrowth.analytics.readings.Reading.Source;
import ca.astrogrowth.analytics.readings.Readings;
import ca.astrogrowth.content.ContentId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures that LinkedIn does not give from people, who can read them on its pages. */
@Service
@Transactional
@Needs(Right.WRITE)
public class EngagementDesk {

    public static final int LARGEST_FILE = FigureList.LARGEST;

    private final PostRows posts;
    private final Readings readings;
    private final WorkspaceZone zone;
    private final Clock clock;

    EngagementDesk(PostRows posts, Readings readings, WorkspaceZone zone, Clock clock) {
        this.posts = posts;
        this.readings = readings;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * What a person read of a post on a day. Told again for the same day, it is a correction.
     *
     * @throws BadReadingException if nothing is told, or of a day that is to come or was before the post
     * @throws NoSuchElementException if no such post of this workspace is out
     */
    public void enter(ContentId content, LocalDate day, PostFigures figures) {
        Post post = posts.hold(content.value())
                .orElseThrow(() -> new NoSuchElementException("No post of content " + content));
        problem(post, day, figures).ifPresent(reason -> {
            throw new BadReadingException("engagement.bad." + reason.code());
        });
        if (readings.keep(content.value(), new Reading(endOf(day), Source.MANUAL, figures))) {
            readings.reckon(content.value());
        }
    }

    /**
     * Takes a list of figures in CSV. What it said before it may say again.
     *
     * @throws BadReadingException if it is no such list
     */
    public ImportReport bring(byte[] file) {
        FigureList list = FigureList.of(file);
        List<Refused> refused = new ArrayList<>(list.refused());
        Map<UUID, List<Line>> byPost = new TreeMap<>();
        for (Line line : list.lines()) {
            post(line)
                    .ifPresentOrElse(
                            content -> byPost.computeIfAbsent(content, none -> new ArrayList<>())
                                    .add(line),
                            () -> refused.add(line.refused(Reason.UNKNOWN)));
        }
        int accepted = 0;
        int taken = 0;
        for (var lines : byPost.entrySet()) {
            Post post = posts.hold(lines.getKey()).orElseThrow();
            List<Line> good = good(post, lines.getValue(), refused);
            taken += good.size();
            accepted += keep(post, good);
        }
        refused.sort(Comparator.comparingInt(Refused::line));
        return new ImportReport(accepted, taken - accepted, refused);
    }

    private Optional<UUID> post(Line line) {
        return line.post().content() != null
                ? posts.find(line.post().content()).map(Post::content)
                : posts.numbered(line.post().number()).stream().findFirst();
    }

    private List<Line> good(Post post, List<Line> lines, List<Refused> refused) {
        return lines.stream()
                .filter(line -> {
                    var problem = problem(post, line.day(), line.figures());
                    problem.ifPresent(reason -> refused.add(line.refused(reason)));
                    return problem.isEmpty();
                })
                .toList();
    }

    /** @return how many told something new */
    private int keep(Post post, List<Line> lines) {
        int news = 0;
        for (Line line : lines) {
            Reading reading = new Reading(endOf(line.day()), Source.IMPORT, line.figures());
            news += readings.keep(post.content(), reading) ? 1 : 0;
        }
        if (news > 0) {
            readings.reckon(post.content());
        }
        return news;
    }

    private Optional<Reason> problem(Post post, LocalDate day, PostFigures figures) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), zone.zone()))) {
            return Optional.of(Reason.FUTURE);
        }
        if (endOf(day).isBefore(post.publishedAt())) {
            return Optional.of(Reason.EARLY);
        }
        return figures.isUnknown() ? Optional.of(Reason.EMPTY) : Optional.empty();
    }

    /** The last second of the day: said again tomorrow, it is the same moment. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone.zone()).toInstant().minusSeconds(1);
    }
}
