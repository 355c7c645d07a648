package ca.astrogrowth.content;

import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.messaging.Delivery;
import java.util.function.Supplier;

/**
 * Lets an event be delivered again while only time helps, but not until it is a dead letter: a content that nobody will
 * make must fail with its reason, or its campaign would wait for it for ever.
 */
final class LastChance {

    /** Translation key. */
    static final String LEAD_GONE = "failure.lead.gone";

    private static final int ATTEMPTS = 5;

    private LastChance() {}

    /** @throws GeminiException if there will be another delivery */
    static <T> Outcome<T> ask(Delivery delivery, Supplier<Outcome<T>> question) {
        try {
            return question.get();
        } catch (GeminiException e) {
            if (delivery.attempt() < ATTEMPTS) {
                throw e;
            }
            return new Outcome.GaveUp<>(e.trouble());
        }
    }
}
