package ca.astrogrowth.content;

import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.text.Assignment;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Writer;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the words of a content. The picture follows as a step of its own, because it takes ten times as long. */
@Component
class Writing implements EventHandler<Step> {

    static final String TOPIC = "content.requested";
    private static final int AT_ONCE = 8;

    private final StoredContents stored;
    private final Studio studio;
    private final Assigning assigning;
    private final Writer writer;
    private final Reviewing reviewing;
    private final Pausing pausing;

    Writing(
            StoredContents stored,
            Studio studio,
            Assigning assigning,
            Writer writer,
            Reviewing reviewing,
            Pausing pausing) {
        this.pausing = pausing;
        this.stored = stored;
        this.studio = studio;
        this.assigning = assigning;
        this.writer = writer;
        this.reviewing = reviewing;
    }

    @Override
    public Subscription<Step> subscription() {
        return Subscription.of("content.writing", TOPIC, Step.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Step step, Delivery delivery) {
        stored.findById(step.contentId())
                .filter(content -> content.awaits(step.round()) && !content.isWritten())
                .ifPresent(content -> write(content, step, delivery));
    }

    private void write(Content content, Step step, Delivery delivery) {
        if (pausing.stops(content)) {
            delivery.once(() -> pausing.putDown(TOPIC, step));
            return;
        }
        Optional<Assignment> assignment = assigning.of(content);
        if (assignment.isEmpty()) {
            delivery.once(() -> studio.gaveUp(step, Studio.LEAD_GONE));
            return;
        }
        switch (writer.write(content.campaign(), assignment.get())) {
            case Outcome.Made<Draft>(Draft draft) -> finish(content, assignment.get(), draft, step, delivery);
            case Outcome.Later<Draft>(Trouble trouble) -> delivery.once(() -> studio.postpone(TOPIC, step, trouble));
            case Outcome.Capped<Draft>(String reason) -> delivery.once(() -> studio.gaveUp(step, reason));
            case Outcome.GaveUp<Draft>(Trouble trouble) -> delivery.once(() -> studio.gaveUp(step, trouble.reason()));
        }
    }

    private void finish(Content content, Assignment assignment, Draft draft, Step step, Delivery delivery) {
        Draft own = unlikeOthers(content, assignment, draft)
                .signed(assignment.voice().signature());
        Words words = new Words(own, assignment.facts());
        Review review = reviewing.of(step.content(), own, assignment.trade(), assignment.facts());
        delivery.once(() -> studio.written(step, words, review));
    }

    /** A text that has a twin is asked for once more, told what not to be like; the judge sees what is still alike. */
    private Draft unlikeOthers(Content content, Assignment assignment, Draft draft) {
        return assigning
                .twin(content.id(), draft, assignment.facts())
                .map(twin -> writer.write(content.campaign(), assignment.unlike(twin)))
                .map(outcome -> outcome instanceof Outcome.Made<Draft>(Draft other) ? other : draft)
                .orElse(draft);
    }
}
