package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.places.Seed;

/**
 * What is special about an address. A local part of {@code oublie}, {@code lent} or {@code injoignable} has it for
 * sure; of the others a few have it by chance, always the same ones.
 */
enum Oddity {
    /** 451: the person asked to be forgotten. */
    CLAIMED("oublie", 80),
    /** 202 twice, then the answer. */
    SLOW("lent", 30),
    /** 222 each time. */
    UNREACHABLE("injoignable", 60),
    NONE("", 1);

    private final String localPart;
    private final int oneIn;

    Oddity(String localPart, int oneIn) {
        this.localPart = localPart;
        this.oneIn = oneIn;
    }

    static Oddity of(String address) {
        for (Oddity oddity : values()) {
            if (address.startsWith(oddity.localPart + "@") || Seed.oneIn(oddity.oneIn, oddity + ":" + address)) {
                return oddity;
            }
        }
        return NONE;
    }
}
