package ca.astrogrowth.journal;

/** What reading the whole chain says. */
public sealed interface JournalCheck {

    /**
     * Each entry is as it was written, none is missing among them. Whether the newest were taken away, only a head that
     * was noted elsewhere can tell.
     *
     * @param head the hash of the newest entry, 64 hexadecimal digits
     */
    record Whole(long entries, String head) implements JournalCheck {}

    /** @param number of the first entry that is not as it was written, or is not there */
    record Broken(long number) implements JournalCheck {}
}
