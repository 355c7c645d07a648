package ca.astrogrowth.content.gemini;

/** What came of asking Gemini. */
public sealed interface Outcome<T> {

    record Made<T>(T value) implements Outcome<T> {}

    /** Only time helps. */
    record Later<T>(Trouble trouble) implements Outcome<T> {}

    /**
     * The campaign or the month may spend no more; nothing was asked.
     *
     * @param reason translation key for a campaign that pauses here
     */
    record Capped<T>(String reason) implements Outcome<T> {}

    /** @param trouble what the last answer suffered from */
    record GaveUp<T>(Trouble trouble) implements Outcome<T> {}
}
