package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.Remark;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the judge found.
 *
 * @param lines what the score is made of
 * @param obstacles any of them keeps a post from being approved without a person
 * @param remarks what could be better French
 */
public record Verdict(List<ScoreLine> lines, List<Obstacle> obstacles, List<Remark> remarks) {

    public Verdict {
        lines = List.copyOf(lines);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    public Verdict and(Verdict other) {
        return new Verdict(
                joined(lines, other.lines), joined(obstacles, other.obstacles), joined(remarks, other.remarks));
    }

    public Score score() {
        int points = lines.stream().mapToInt(ScoreLine::points).sum();
        int of = lines.stream().mapToInt(ScoreLine::of).sum();
        return new Score(of == 0 ? 0 : Math.round(100f * points / of));
    }

    /** Which gates stay shut, each once. */
    public List<Gate> gates() {
        return obstacles.stream()
                .map(obstacle -> Gate.of(obstacle.gate()))
                .distinct()
                .toList();
    }

    /** Whether nobody needs to look at it, when the workspace wants it so. */
    public boolean passes(Score threshold) {
        return obstacles.isEmpty() && score().compareTo(threshold) >= 0;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
