package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which campaigns a list shows, as its address says it. */
enum CampaignChoice {
    ALL(EnumSet.allOf(CampaignState.class)),
    RUNNING(EnumSet.of(CampaignState.SCRAPING, CampaignState.GENERATING, CampaignState.PUBLISHING)),
    WAITING(EnumSet.of(CampaignState.PAUSED, CampaignState.FAILED)),
    DRAFT(EnumSet.of(CampaignState.DRAFT)),
    COMPLETED(EnumSet.of(CampaignState.COMPLETED));

    private final EnumSet<CampaignState> states;

    CampaignChoice(EnumSet<CampaignState> states) {
        this.states = states;
    }

    Set<CampaignState> states() {
        return EnumSet.copyOf(states);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the address says badly counts for nothing. */
    static CampaignChoice of(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
