package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.gemini.Outcome;
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
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the words of a content. The picture follows as a step of its own, because it takes ten times as long. */
@Component
class Writing implements EventHandler<Writing.Requested> {

    static final String TOPIC = "content.requested";
    private static final int AT_ONCE = 8;

    /** A content waits for its words. */
    record Requested(String tenant, UUID contentId) {}

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
    public Subscription<Requested> subscription() {
        return Subscription.of("content.writing", TOPIC, Requested.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Requested event, Delivery delivery) {
        Optional<Content> draft = stored.findById(event.contentId()).filter(Content::isDraft);
        if (delivery.done() || draft.isEmpty()) {
            delivery.once(() -> {});
        } else if (draft.get().isWritten()) {
            delivery.once(() -> studio.askForPicture(draft.get().id()));
        } else {
            write(draft.get(), delivery);
        }
    }

    private void write(Content content, Delivery delivery) {
        ContentId id = content.id();
        Optional<LeadBrief> lead = leads.brief(content.lead());
        if (lead.isEmpty()) {
            delivery.once(() -> studio.gaveUp(id, LastChance.LEAD_GONE));
            return;
        }
        Facts facts = Facts.about(lead.get(), workspace.profile());
        switch (LastChance.ask(delivery, () -> writer.write(lead.get().industry(), facts))) {
            case Outcome.Made<Draft>(Draft draft) -> {
                Verdict words = judge.words(draft, lead.get().industry(), facts);
                delivery.once(() -> studio.written(id, draft, words));
            }
            case Outcome.GaveUp<Draft>(var trouble) -> delivery.once(() -> studio.gaveUp(id, trouble.reason()));
        }
    }
}
