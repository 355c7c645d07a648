package ca.astrogrowth.leads;

/**
 * How far a campaign's leads have come.
 *
 * @param chosen those that it writes about
 * @param enriched those among them of which all was learnt that could be
 */
public record LeadProgress(long found, long chosen, long enriched) {

    public static final LeadProgress NONE = new LeadProgress(0, 0, 0);
}
