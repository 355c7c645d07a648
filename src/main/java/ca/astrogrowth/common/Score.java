package ca.astrogrowth.common;

/** From 0 to 100. */
public record Score(int value) implements Comparable<Score> {

    public Score {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("A score goes from 0 to 100, not " + value);
        }
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }
}
