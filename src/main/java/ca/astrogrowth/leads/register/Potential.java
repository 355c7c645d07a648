package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.facts.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much there is to win, line by line: how well it is liked, how known it is, how alive its site is, how well it fits. */
record Potential(List<ScoreLine> reasons) {

    private static final int LIKED = 30;
    private static final int KNOWN = 25;
    private static final int ALIVE = 20;
    private static final int FITS = 25;

    Potential {
        reasons = List.copyOf(reasons);
    }

    /** @param trade the owner's own words for it, when the industry is none of ours */
    static Potential of(Portrait business, Industry industry, @Nullable String trade, LocalDate today) {
        return new Potential(List.of(
                new ScoreLine("rating_level", liked(business.value(Field.RATING)), LIKED),
                new ScoreLine("review_count", known(business.value(Field.REVIEWS)), KNOWN),
                new ScoreLine("site_recency", alive(business.value(Field.SITE_UPDATED), today), ALIVE),
                new ScoreLine("trade_fit", fits(business, industry, trade), FITS)));
    }

    private static int liked(@Nullable String rating) {
        if (rating == null) {
            return 0;
        }
        int tenths = new BigDecimal(rating).movePointRight(1).intValue();
        return tenths >= 45 ? LIKED : tenths >= 40 ? 22 : tenths >= 35 ? 14 : 6;
    }

    private static int known(@Nullable String reviews) {
        if (reviews == null) {
            return 0;
        }
        int count = Integer.parseInt(reviews);
        return count >= 200 ? KNOWN : count >= 50 ? 18 : count >= 10 ? 10 : count > 0 ? 4 : 0;
    }

    private static int alive(@Nullable String updated, LocalDate today) {
        if (updated == null) {
            return 0;
        }
        long months = ChronoUnit.MONTHS.between(LocalDate.parse(updated), today);
        return months < 6 ? ALIVE : months < 24 ? 12 : 5;
    }

    private static int fits(Portrait business, Industry industry, @Nullable String trade) {
        if (TradeWords.of(industry, trade).in(business.value(Field.CATEGORY))) {
            return FITS;
        }
        boolean says = TradeWords.of(industry, trade).in(business.value(Field.NAME))
                || TradeWords.of(industry, trade).in(business.value(Field.DESCRIPTION));
        return says ? 15 : 0;
    }

    Score total() {
        return new Score(reasons.stream().mapToInt(ScoreLine::points).sum());
    }
}
