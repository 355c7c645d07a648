package ca.astrogrowth.analytics;

/**
 * From where the figures of posts come; each post is counted once.
 *
 * @param posts how many are on LinkedIn
 * @param linkedIn those whose figures LinkedIn gives
 * @param typed those whose figures only a person gave, by hand or in a list
 * @param notProvided those whose figures LinkedIn keeps to itself, and nobody typed
 * @param unread those that nobody has asked about yet
 */
public record Sources(long posts, long linkedIn, long typed, long notProvided, long unread) {

    public static final Sources NONE = new Sources(0, 0, 0, 0, 0);

    /** Whether there is a figure to show. */
    public boolean anyKnown() {
        return linkedIn + typed > 0;
    }
}
