package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as others see it; what is not known is null.
 *
 * @param category what kind of business it says it is, in its own words
 * @param rating 1.0 to 5.0
 * @param reviews how many people rated it
 * @param reasons what the score is made of
 */
public record LeadView(
        LeadId id,
        CampaignId campaign,
        String name,
        @Nullable String category,
        @Nullable String address,
        @Nullable String city,
        @Nullable PhoneNumber phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        Score score,
        List<ScoreLine> reasons,
        Instant createdAt) {}
