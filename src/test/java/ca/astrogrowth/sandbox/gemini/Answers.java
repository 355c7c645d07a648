package ca.astrogrowth.sandbox.gemini;

import ca.astrogrowth.sandbox.gemini.Answer.Candidate;
import ca.astrogrowth.sandbox.gemini.Answer.PromptFeedback;
import ca.astrogrowth.sandbox.gemini.Answer.Usage;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what a model says into the envelope of the wire. */
final class Answers {

    private final InstantSource clock;

    Answers(InstantSource clock) {
        this.clock = clock;
    }

    Answer of(Question question, Candidate candidate, int tokens, int thoughts) {
        return answer(question, List.of(candidate), null, Usage.of(question.tokens(), tokens, thoughts));
    }

    Answer blocked(Question question) {
        PromptFeedback feedback = new PromptFeedback("SAFETY", "The prompt was blocked because it may be harmful.");
        return answer(question, null, feedback, Usage.ofPrompt(question.tokens()));
    }

    private Answer answer(
            Question question, @Nullable List<Candidate> candidates, @Nullable PromptFeedback feedback, Usage usage) {
        String id = Long.toUnsignedString(question.seed(), 36);
        return new Answer(
                candidates, feedback, usage, question.model(), clock.instant().toString(), id);
    }
}
