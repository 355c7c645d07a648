package ca.astrogrowth.publishing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * LinkedIn was asked how a post is received. Null is what it did not give; it is not zero.
 *
 * @param provided whether LinkedIn lets us know at all; if not, all figures are null
 */
public record EngagementRefreshed(
        String tenant,
        UUID campaignId,
        UUID contentId,
        Instant at,
        boolean provided,
        @Nullable Long impressions,
        @Nullable Long reached,
        @Nullable Long reactions,
        @Nullable Long comments,
        @Nullable Long shares) {

    public static final String TOPIC = "engagement.refreshed";
}
