package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the judge found.
 *
 * @param lines what the score is made of
 * @param gates the gates that stayed shut; any of them keeps a post from being approved without a person
 */
public record Verdict(List<ScoreLine> lines, List<Gate> gates) {

    public Verdict {
        lines = List.copyOf(lines);
        gates = List.copyOf(gates);
    }

    public Verdict and(Verdict other) {
        return new Verdict(
                Stream.concat(lines.stream(), other.lines.stream()).toList(),
                Stream.concat(gates.stream(), other.gates.stream()).toList());
    }

    public Score score() {
        int points = lines.stream().mapToInt(ScoreLine::points).sum();
        int of = lines.stream().mapToInt(ScoreLine::of).sum();
        return new Score(of == 0 ? 0 : Math.round(100f * points / of));
    }

    /** Whether nobody needs to look at it, when the workspace wants it so. */
    public boolean passes(Score threshold) {
        return gates.isEmpty() && score().compareTo(threshold) >= 0;
    }
}
