package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as others see it.
 *
 * @param failure translation key of the reason ({@code failure.places.denied}), when the state is FAILED
 */
public record CampaignView(
        CampaignId id,
        String name,
        Industry industry,
        Locality locality,
        int targetLeads,
        CampaignState state,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant completedAt) {}
