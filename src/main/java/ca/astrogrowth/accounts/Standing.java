package ca.astrogrowth.accounts;

/** What somebody's coming in is worth by now. */
public sealed interface Standing {

    /** @param who with what they are in the workspace now */
    record Good(SignedIn who) implements Standing {}

    /** They do not belong to the workspace any more, or it cannot be used. */
    record Removed() implements Standing {}

    /** Their password has changed since. */
    record Over() implements Standing {}
}
