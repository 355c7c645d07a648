package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as others see it.
 *
 * @param trade the owner's own words ({@code fleuriste}), when the industry is OTHER
 * @param stage the state, or the one that it stopped at when it failed or is paused
 * @param failure translation key of the reason ({@code failure.places.denied}), when the state is FAILED
 * @param pause translation key of the reason ({@code pause.cap.month}), when the state is PAUSED
 */
public record CampaignView(
        CampaignId id,
        String name,
        Industry industry,
        @Nullable String trade,
        Locality locality,
        int targetLeads,
        CampaignState state,
        CampaignState stage,
        @Nullable String failure,
        @Nullable String pause,
        Instant createdAt,
        @Nullable Instant completedAt) {}
