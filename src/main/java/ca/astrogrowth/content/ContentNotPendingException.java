package ca.astrogrowth.content;

/** Somebody decided already: a content is approved or rejected while it waits, and only then. */
public class ContentNotPendingException extends RuntimeException {

    private final ContentStatus status;

    ContentNotPendingException(ContentStatus status) {
        super("The content is " + status);
        this.status = status;
    }

    public ContentStatus status() {
        return status;
    }
}
