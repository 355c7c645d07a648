package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.facts.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as others see it; what is not known is null.
 *
 * @param name empty when all that told it has expired
 * @param category what kind of business it says it is, in its own words
 * @param standing whether its e-mail address may be written to
 * @param rating 1.0 to 5.0
 * @param reviews how many people rated it
 * @param reasons what the machine's score is made of
 * @param potential how much there is to win, and what it is made of
 * @param correction what a person says the score is
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
        @Nullable Standing standing,
        @Nullable String website,
        @Nullable String description,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        Score machineScore,
        List<ScoreLine> reasons,
        Score potential,
        List<ScoreLine> potentialReasons,
        @Nullable Correction correction,
        Instant createdAt) {

    /** The one that counts: a person's, else the machine's. */
    public Score score() {
        return correction == null ? machineScore : correction.score();
    }

    /** @param reason in the person's own words */
    public record Correction(Score score, String reason, Instant at) {}
}
