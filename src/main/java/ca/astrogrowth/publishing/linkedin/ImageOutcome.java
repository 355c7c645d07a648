package ca.astrogrowth.publishing.linkedin;

/** How an upload ended. It never leaves a doubt about a post, which is not made yet. */
public sealed interface ImageOutcome {

    record Uploaded(String urn) implements ImageOutcome {}

    record Failed(PostOutcome outcome) implements ImageOutcome {}
}
