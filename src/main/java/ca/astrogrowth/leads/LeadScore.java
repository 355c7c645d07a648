package ca.astrogrowth.leads;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well a lead can be reached, line by line: 30 + 20 + 20 + 15 + 15. */
record LeadScore(List<ScoreLine> reasons) {

    LeadScore {
        reasons = List.copyOf(reasons);
    }

    /** A value that has its type is valid; what is not valid is not there. */
    static LeadScore of(
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable BigDecimal rating,
            @Nullable Integer reviews,
            @Nullable URI website) {
        return new LeadScore(List.of(
                line("email", email != null, 30),
                line("phone", phone != null, 20),
                line("rating", rating != null, 20),
                line("reviews", reviews != null && reviews > 0, 15),
                line("website", website != null, 15)));
    }

    private static ScoreLine line(String reason, boolean earned, int of) {
        return new ScoreLine(reason, earned ? of : 0, of);
    }

    Score total() {
        return new Score(reasons.stream().mapToInt(ScoreLine::points).sum());
    }
}
