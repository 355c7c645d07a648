package ca.astrogrowth.content;

/** The content is not any more what the person saw who decided about it. */
public class StaleContentException extends RuntimeException {

    private final long version;

    StaleContentException(long version) {
        super("The content changed; its version is now " + version);
        this.version = version;
    }

    /** The one that it has now. */
    public long version() {
        return version;
    }
}
