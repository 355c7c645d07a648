package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;

/**
 * What a campaign needs to run by itself.
 *
 * @param name 1 to 120 characters
 * @param targetLeads 1 to 500
 */
public record NewCampaign(String name, Industry industry, Locality locality, int targetLeads) {

    public static final int LONGEST_NAME = 120;
    public static final int DEFAULT_LEADS = 50;
    public static final int MOST_LEADS = 500;

    public NewCampaign {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A campaign's name has 1 to " + LONGEST_NAME + " characters");
        }
        if (targetLeads < 1 || targetLeads > MOST_LEADS) {
            throw new IllegalArgumentException("A campaign looks for 1 to " + MOST_LEADS + " leads");
        }
    }
}
