package ca.astrogrowth.content.gemini;

import java.util.function.Supplier;

/** What came of asking Gemini. */
public sealed interface Outcome<T> {

    record Made<T>(T value) implements Outcome<T> {}

    /** @param trouble what the last answer suffered from */
    record GaveUp<T>(Trouble trouble) implements Outcome<T> {}

    /**
     * Asks, and asks again at once where chance may help.
     *
     * @throws GeminiException when only time helps
     */
    static <T> Outcome<T> insist(int tries, Supplier<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Made<>(question.get());
            } catch (GeminiException e) {
                if (e.trouble().remedy() == Trouble.Remedy.ASK_LATER) {
                    throw e;
                }
                if (e.trouble().remedy() == Trouble.Remedy.GIVE_UP || attempt >= tries) {
                    return new GaveUp<>(e.trouble());
                }
            }
        }
    }
}
