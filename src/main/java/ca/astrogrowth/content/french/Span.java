package ca.astrogrowth.content.french;

import java.util.regex.MatchResult;

/** Where something is in a text, in characters, end exclusive. */
record Span(int start, int end) {

    static Span of(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
