package ca.astrogrowth.content;

/**
 * What somebody is shown elsewhere than on a screen, to decide about it.
 *
 * @param hash of its words and its picture: what a decision is for
 */
public record Proof(ContentView content, String hash) {

    /** Whether a person is to decide about it. */
    public boolean waits() {
        return content.status() == ContentStatus.PENDING;
    }

    /** Whether it still waits as it was when somebody saw it. */
    public boolean waitsAs(long version, String seen) {
        return waits() && content.version() == version && hash.equals(seen);
    }
}
