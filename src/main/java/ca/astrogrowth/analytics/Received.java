package ca.astrogrowth.analytics;

import org.jspecify.annotations.Nullable;

/**
 * What a stretch of time brought to one post or several. Null is what nobody told; it is not zero.
 *
 * @param rate reactions, comments and shares for each impression, over the posts of which all four are known
 */
public record Received(
        @Nullable Long impressions,
        @Nullable Long reactions,
        @Nullable Long comments,
        @Nullable Long shares,
        @Nullable Double rate) {

    public static final Received UNKNOWN = new Received(null, null, null, null, null);

    public @Nullable Long get(Metric metric) {
        return switch (metric) {
            case IMPRESSIONS -> impressions;
            case REACTIONS -> reactions;
            case COMMENTS -> comments;
            case SHARES -> shares;
        };
    }

    @Nullable Double rateOfAll() {
        if (reactions == null || comments == null || shares == null) {
            return null;
        }
        return rate(reactions + comments + shares, impressions);
    }

    /** Null when there is nothing to divide by. */
    static @Nullable Double rate(@Nullable Long interactions, @Nullable Long impressions) {
        if (interactions == null || impressions == null || impressions <= 0) {
            return null;
        }
        return (double) interactions / impressions;
    }
}
