package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.ScoreLine;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a score is made of, one bar for each reason. */
public class ScoreBreakdown extends UnorderedList {

    private final String prefix;
    private final boolean advises;
    private List<ScoreLine> shown = List.of();

    /** @param prefix of the reasons' translation keys: {@code quality.} */
    public ScoreBreakdown(String prefix) {
        this(prefix, false);
    }

    private ScoreBreakdown(String prefix, boolean advises) {
        this.prefix = prefix;
        this.advises = advises;
        addClassName("breakdown");
    }

    /** Also says what would earn the missing points: {@code prefix + reason + ".missing"}, where {0} is how many. */
    public static ScoreBreakdown withAdvice(String prefix) {
        return new ScoreBreakdown(prefix, true);
    }

    public void show(List<ScoreLine> lines) {
        if (lines.equals(shown)) {
            return;
        }
        shown = List.copyOf(lines);
        removeAll();
        lines.forEach(line -> add(row(line)));
    }

    private ListItem row(ScoreLine line) {
        String label = getTranslation(prefix + line.reason());
        Span points = new Span(getTranslation("score.points", line.points(), line.of()));
        points.addClassName("breakdown-points");
        ProgressLine bar = new ProgressLine(label);
        bar.show(line.points(), Math.max(1, line.of()));
        Tone tone = line.points() >= line.of() ? Tone.GOOD : line.points() > 0 ? Tone.WAITING : Tone.QUIET;
        ListItem item = new ListItem(new Span(label), points, bar);
        tone.on(item);
        if (advises && line.points() < line.of()) {
            Span advice = new Span(getTranslation(prefix + line.reason() + ".missing", line.of() - line.points()));
            advice.addClassName("breakdown-advice");
            item.add(advice);
        }
        return item;
    }
}
