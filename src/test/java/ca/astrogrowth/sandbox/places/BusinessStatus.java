package ca.astrogrowth.sandbox.places;

/** Google's names. */
public enum BusinessStatus {
    OPERATIONAL,
    CLOSED_TEMPORARILY,
    CLOSED_PERMANENTLY
}
