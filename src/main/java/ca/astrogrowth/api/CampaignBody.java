package ca.astrogrowth.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as JSON.
 *
 * @param trade the owner's own words, when the industry is {@code other}
 * @param failure why it stopped, in French, when the state is {@code failed}
 * @param pause why it waits, in French, when the state is {@code paused}
 */
record CampaignBody(
        UUID id,
        String name,
        String industry,
        @Nullable String trade,
        String city,
        String province,
        int targetLeads,
        String state,
        @Nullable String failure,
        @Nullable String pause,
        Counts counts,
        Cost cost,
        Instant createdAt,
        @Nullable Instant completedAt) {

    record Counts(long leads, long contents, long published) {}

    /** Exact Canadian cents, with decimals where there are some. */
    record Cost(BigDecimal spentCents, BigDecimal capCents) {}
}
