package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign needs to run by itself.
 *
 * @param name 1 to 120 characters
 * @param trade the owner's own words, 2 to 80 characters; kept only when the industry is OTHER
 * @param targetLeads 1 to 500
 */
public record NewCampaign(
        String name, Industry industry, @Nullable String trade, Locality locality, int targetLeads) {

    public static final int LONGEST_NAME = 120;
    public static final int SHORTEST_TRADE = 2;
    public static final int LONGEST_TRADE = 80;
    public static final int DEFAULT_LEADS = 50;
    public static final int MOST_LEADS = 500;

    public NewCampaign {
        name = checkedName(name);
        if (targetLeads < 1 || targetLeads > MOST_LEADS) {
            throw new IllegalArgumentException("A campaign looks for 1 to " + MOST_LEADS + " leads");
        }
        trade = trade == null || industry != Industry.OTHER ? null : trade.strip();
        if (trade != null && !isTrade(trade)) {
            throw new IllegalArgumentException(
                    "A trade has " + SHORTEST_TRADE + " to " + LONGEST_TRADE + " characters");
        }
    }

    /** Of a trade that we know. */
    public NewCampaign(String name, Industry industry, Locality locality, int targetLeads) {
        this(name, industry, null, locality, targetLeads);
    }

    /** @throws IllegalArgumentException if no campaign can be called so */
    static String checkedName(String words) {
        if (!isName(words)) {
            throw new IllegalArgumentException("A campaign's name has 1 to " + LONGEST_NAME + " characters");
        }
        return words.strip();
    }

    /** Whether a campaign can be called so. */
    public static boolean isName(String words) {
        int length = words.strip().length();
        return length >= 1 && length <= LONGEST_NAME;
    }

    /** Whether these words can be a trade. */
    public static boolean isTrade(String words) {
        int length = words.strip().length();
        return length >= SHORTEST_TRADE && length <= LONGEST_TRADE;
    }
}
