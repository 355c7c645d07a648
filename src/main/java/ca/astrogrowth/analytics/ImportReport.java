package ca.astrogrowth.analytics;

import java.util.List;
import java.util.Locale;

/**
 * What came of a list of figures; each line is accounted for.
 *
 * @param accepted lines that told something new
 * @param known lines that said what was known already
 */
public record ImportReport(int accepted, int known, List<Refused> refused) {

    public ImportReport {
        refused = List.copyOf(refused);
    }

    /** @param line in the file, from 1 @param quote what it says there */
    public record Refused(int line, Reason reason, String quote) {}

    public enum Reason {
        /** No post of this workspace is there. */
        UNKNOWN,
        DATE,
        FUTURE,
        /** Before the post was out. */
        EARLY,
        NUMBER,
        /** No figure at all. */
        EMPTY,
        /** Its quotation marks are wrong; what follows could not be read. */
        BROKEN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
