package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.quality.Judge;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.content.text.Writer;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** Writes the words of a content. The picture follows as a step of its own, because it takes ten times as long. */
@Component
class Writing implements EventHandler<Step> {

    static final String TOPIC = "content.requested";
    private static final int AT_ONCE = 8;

    private final StoredContents stored;
    private final Studio studio;
    private final Leads leads;
    private final Workspace workspace;
    private final Writer writer;
    private final Judge judge;

    Writing(StoredContents stored, Studio studio, Leads leads, Workspace workspace, Writer writer, Judge judge) {
        this.stored = stored;
        this.studio = studio;
        this.leads = leads;
        this.workspace = workspace;
        this.writer = writer;
        this.judge = judge;
    }

    @Override
    public Subscription<Step> subscription() {
        return Subscription.of("content.writing", TOPIC, Step.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Step step, Delivery delivery) {
        stored.findById(step.contentId()).filter(Content::isDraft).ifPresent(content -> write(content, step, delivery));
    }

    private void write(Content content, Step step, Delivery delivery) {
        if (content.isWritten()) {
            delivery.once(() -> studio.askForPicture(content.id()));
            return;
        }
        leads.brief(content.lead())
                .ifPresentOrElse(
                        lead -> write(lead, step, delivery),
                        () -> delivery.once(() -> studio.gaveUp(content.id(), Studio.LEAD_GONE)));
    }

    private void write(LeadBrief lead, Step step, Delivery delivery) {
        ContentId id = step.content();
        Facts facts = Facts.about(lead, workspace.profile());
        switch (writer.write(lead.industry(), facts)) {
            case Outcome.Made<Draft>(Draft draft) -> {
                Verdict words = judge.words(draft, lead.industry(), facts);
                delivery.once(() -> studio.written(id, draft, words));
            }
            case Outcome.Later<Draft>(Trouble trouble) -> delivery.once(() -> studio.postpone(TOPIC, step, trouble));
            case Outcome.GaveUp<Draft>(Trouble trouble) -> delivery.once(() -> studio.gaveUp(id, trouble.reason()));
        }
    }
}
