package ca.astrogrowth.accounts;

/** What becomes of somebody at the door. */
public sealed interface Entry {

    /** They are in. */
    record In(SignedIn who) implements Entry {}

    /** The password was right; a code is asked for, or another one if one was given. */
    record CodeAsked(HalfIn half) implements Entry {}

    /** Nobody knows who it was, or it took them too long. */
    record Refused() implements Entry {}
}
