package ca.astrogrowth.content.gemini;

import ca.astrogrowth.content.gemini.Trouble.Remedy;
import ca.astrogrowth.metering.CapReachedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the models of one kind. Keeps within what may be asked, goes down the chain when a model is gone or busy, and
 * asks again at once where chance may help; what only time mends is left to whoever asks, so that no thread waits for it.
 */
public final class Channel {

    private static final Logger log = LoggerFactory.getLogger(Channel.class);

    private final ModelChain models;
    private final Pace pace;
    private final int tries;
    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    Channel(ModelChain models, Pace pace, int tries) {
        this.models = models;
        this.pace = pace;
        this.tries = tries;
    }

    /** @param question throws {@link GeminiException} when it got no usable answer */
    public <T> Outcome<T> ask(Function<Attempt, T> question) {
        Asking asking = new Asking(models, tries);
        while (true) {
            if (!pace.enter()) {
                return new Outcome.Later<>(Trouble.THROTTLED);
            }
            try {
                return new Outcome.Made<>(question.apply(asking.attempt()));
            } catch (CapReachedException e) {
                return new Outcome.Capped<>(e.reason());
            } catch (GeminiException e) {
                tell(asking.attempt().model(), e.trouble());
                if (!asking.goesOnAfter(e.trouble())) {
                    return end(asking.whatEndedIt(e.trouble()));
                }
            } finally {
                pace.leave();
            }
        }
    }

    private static <T> Outcome<T> end(Trouble trouble) {
        boolean later = trouble.remedy() == Remedy.ASK_LATER || trouble.remedy() == Remedy.ASK_ANOTHER_OR_LATER;
        return later ? new Outcome.Later<>(trouble) : new Outcome.GaveUp<>(trouble);
    }

    /** Once for each model: five hundred contents would say the same. */
    private void tell(String model, Trouble trouble) {
        if (trouble == Trouble.MODEL && missed.add(model)) {
            log.warn("Gemini does not know the model {} (any more); the next one of {} is asked.", model, models);
        }
    }
}
