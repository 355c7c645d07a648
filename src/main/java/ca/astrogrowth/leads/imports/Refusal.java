package ca.astrogrowth.leads.imports;

import java.util.Locale;

/**
 * A row that could not become a lead.
 *
 * @param line where it begins in the file
 * @param text the row, cut
 */
record Refusal(int line, Reason reason, String text) {

    /** Why. */
    enum Reason {
        /** Nothing says what the business is called. */
        NAME,
        /** A quotation mark opens and does not close, or closes in the middle of a cell. */
        QUOTES,
        /** It has more cells than there are columns, so that nobody knows which is which. */
        CELLS,
        /** It is longer than any row of a list. */
        LENGTH;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
