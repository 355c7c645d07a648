package ca.astrogrowth.content.gemini;

import java.util.function.Supplier;

/** What came of asking Gemini. */
public sealed interface Outcome<T> {

    record Made<T>(T value) implements Outcome<T> {}

    /** Only time helps. */
    record Later<T>(Trouble trouble) implements Outcome<T> {}

    /** @param trouble what the last answer suffered from */
    record GaveUp<T>(Trouble trouble) implements Outcome<T> {}

    /** Asks, and asks again at once where chance may help. */
    static <T> Outcome<T> insist(int tries, Supplier<T> question) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Made<>(question.get());
            } catch (GeminiException e) {
                Trouble.Remedy remedy = e.trouble().remedy();
                if (remedy == Trouble.Remedy.ASK_LATER) {
                    return new Later<>(e.trouble());
                }
                if (remedy == Trouble.Remedy.GIVE_UP || attempt >= tries) {
                    return new GaveUp<>(e.trouble());
                }
            }
        }
    }
}
