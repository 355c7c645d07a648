package ca.astrogrowth.analytics;

/** @param waiting contents that wait for a person */
public record CampaignFigures(long leads, long contents, long waiting, long published) {

    public static final CampaignFigures NONE = new CampaignFigures(0, 0, 0, 0);
}
