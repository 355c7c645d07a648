package ca.astrogrowth.analytics;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a post is received since it is out. Null is what nobody told; it is not zero. */
public record PostFigures(
        @Nullable Long impressions,
        @Nullable Long reached,
        @Nullable Long reactions,
        @Nullable Long comments,
        @Nullable Long shares) {

    public static final PostFigures UNKNOWN = new PostFigures(null, null, null, null, null);

    public PostFigures {
        if (Stream.of(impressions, reached, reactions, comments, shares)
                .filter(Objects::nonNull)
                .anyMatch(figure -> figure < 0)) {
            throw new IllegalArgumentException("A figure of a post is not below zero");
        }
    }

    public @Nullable Long get(Metric metric) {
        return switch (metric) {
            case IMPRESSIONS -> impressions;
            case REACTIONS -> reactions;
            case COMMENTS -> comments;
            case SHARES -> shares;
        };
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Reactions, comments and shares for each impression; null as long as one of the four is unknown. */
    public @Nullable Double rate() {
        return new Received(impressions, reactions, comments, shares, null).rateOfAll();
    }
}
