package ca.astrogrowth.campaigns;

/** A campaign was asked to look for fewer leads than it does already, or for more than any campaign may. */
public final class LeadTargetException extends RuntimeException {

    LeadTargetException(int wanted, int now) {
        super("A campaign that looks for %d leads can look for up to %d, not for %d"
                .formatted(now, NewCampaign.MOST_LEADS, wanted));
    }
}
