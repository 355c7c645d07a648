package ca.astrogrowth.leads.facts;

/** What Canada's anti-spam law lets an e-mail address be used for, as far as where it was found tells. */
public enum Standing {
    /** Published by the business, with nothing against being written to beside it. */
    PUBLISHED,
    /** Published beside a notice that no solicitation is wanted. */
    NO_SOLICITATION,
    /** Guessed from a pattern. It gives no basis for writing and never counts as an address. */
    NO_BASIS
}
