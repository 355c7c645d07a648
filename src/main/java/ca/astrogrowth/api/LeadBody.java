package ca.astrogrowth.api;

import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead; what is not known is absent.
 *
 * @param emailStanding {@code published}, or {@code no_solicitation} where a notice says not to write
 * @param score the one that counts: a person's, else the machine's, of which {@code breakdown} is made
 * @param correction what a person says, and why
 */
record LeadBody(
        UUID id,
        UUID campaignId,
        String name,
        @Nullable String category,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String emailStanding,
        @Nullable String website,
        @Nullable String description,
        @Nullable BigDecimal rating,
        @Nullable Integer reviews,
        int score,
        int machineScore,
        List<ScoreLine> breakdown,
        int potential,
        List<ScoreLine> potentialBreakdown,
        @Nullable Correction correction,
        Instant createdAt) {

    static LeadBody of(LeadView lead) {
        return new LeadBody(
                lead.id().value(),
                lead.campaign().value(),
                lead.name(),
                lead.category(),
                lead.address(),
                lead.city(),
                lead.phone() == null ? null : lead.phone().e164(),
                lead.email(),
                code(lead.standing()),
                lead.website(),
                lead.description(),
                lead.rating(),
                lead.reviews(),
                lead.score().value(),
                lead.machineScore().value(),
                lead.reasons(),
                lead.potential().value(),
                lead.potentialReasons(),
                Correction.of(lead.correction()),
                lead.createdAt());
    }

    static @Nullable String code(@Nullable Standing standing) {
        return standing == null ? null : standing.name().toLowerCase(Locale.ROOT);
    }

    record Correction(int score, String reason, Instant at) {

        static @Nullable Correction of(LeadView.@Nullable Correction correction) {
            return correction == null
                    ? null
                    : new Correction(correction.score().value(), correction.reason(), correction.at());
        }
    }
}
