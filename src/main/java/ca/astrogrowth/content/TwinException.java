package ca.astrogrowth.content;

/** A content is not approved while another of the workspace says nearly the same. */
public class TwinException extends RuntimeException {

    private final transient ContentId twin;
    private final String name;

    TwinException(ContentId twin, String name) {
        super("It says nearly the same as content " + twin);
        this.twin = twin;
        this.name = name;
    }

    public ContentId twin() {
        return twin;
    }

    /** The business that the other is about. */
    public String name() {
        return name;
    }
}
