package ca.astrogrowth.access.answers;

import java.util.UUID;

/** What becomes of a request with a key. */
public sealed interface Claim {

    /** It is done now, by who holds the turn. */
    record Turn(UUID person, String key, UUID id) implements Claim {}

    /** It was done; this was the answer. */
    record Done(Answer answer) implements Claim {}

    /** The key stands for another request. */
    record Other() implements Claim {}

    /** It is being done. */
    record Busy() implements Claim {}

    /** It did something, and then its node died before there was an answer. It is never done again by itself. */
    record InDoubt() implements Claim {}
}
