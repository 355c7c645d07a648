package ca.astrogrowth.content;

/** What came of a client's decision. */
public sealed interface ClientReply {

    /** It is so, now or since before: who says it twice has said it once. @param name of the business that it is about */
    record Done(boolean approved, String name) implements ClientReply {}

    /** There is another version since; it is to be looked at first. */
    record Changed(String name) implements ClientReply {}

    /** It does not wait for a client (any more). */
    record Over(String name) implements ClientReply {}

    /** They want it otherwise and did not say how. */
    record Wordless() implements ClientReply {}

    /** There is no such content. */
    record Gone() implements ClientReply {}
}
