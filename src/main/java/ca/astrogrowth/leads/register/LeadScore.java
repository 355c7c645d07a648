package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.facts.Field;
import java.util.List;

/** How well a lead can be reached, line by line: 30 + 20 + 20 + 15 + 15. */
record LeadScore(List<ScoreLine> reasons) {

    LeadScore {
        reasons = List.copyOf(reasons);
    }

    /** A fact is valid when it is written down; what is not valid is not there. */
    static LeadScore of(Portrait business) {
        String reviews = business.value(Field.REVIEWS);
        return new LeadScore(List.of(
                line("email", business.has(Field.EMAIL), 30),
                line("phone", business.has(Field.PHONE), 20),
                line("rating", business.has(Field.RATING), 20),
                line("reviews", reviews != null && Integer.parseInt(reviews) > 0, 15),
                line("website", business.has(Field.WEBSITE), 15)));
    }

    private static ScoreLine line(String reason, boolean earned, int of) {
        return new ScoreLine(reason, earned ? of : 0, of);
    }

    Score total() {
        return new Score(reasons.stream().mapToInt(ScoreLine::points).sum());
    }
}
