package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.image.Illustrator;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.quality.Judge;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.storage.ObjectStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws the picture of a content, keeps it, and has the whole judged. */
@Component
class Illustrating implements EventHandler<Illustrating.Requested> {

    static final String TOPIC = "content.illustration";
    private static final int AT_ONCE = 4;

    /** A content has its words and waits for its picture. */
    record Requested(String tenant, UUID contentId) {}

    private final StoredContents stored;
    private final Studio studio;
    private final Leads leads;
    private final Workspace workspace;
    private final Illustrator illustrator;
    private final ObjectStore objects;
    private final Judge judge;

    Illustrating(
            StoredContents stored,
            Studio studio,
            Leads leads,
            Workspace workspace,
            Illustrator illustrator,
            ObjectStore objects,
            Judge judge) {
        this.stored = stored;
        this.studio = studio;
        this.leads = leads;
        this.workspace = workspace;
        this.illustrator = illustrator;
        this.objects = objects;
        this.judge = judge;
    }

    @Override
    public Subscription<Requested> subscription() {
        return Subscription.of("content.illustrating", TOPIC, Requested.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Requested event, Delivery delivery) {
        Optional<Content> draft = stored.findById(event.contentId()).filter(Content::isDraft);
        if (delivery.done() || draft.isEmpty()) {
            delivery.once(() -> {});
        } else {
            illustrate(draft.get(), delivery);
        }
    }

    private void illustrate(Content content, Delivery delivery) {
        ContentId id = content.id();
        Optional<LeadBrief> lead = leads.brief(content.lead());
        if (lead.isEmpty()) {
            delivery.once(() -> studio.gaveUp(id, LastChance.LEAD_GONE));
            return;
        }
        Facts facts = Facts.about(lead.get(), workspace.profile());
        switch (LastChance.ask(delivery, () -> illustrator.draw(lead.get().industry(), facts))) {
            case Outcome.Made<Picture>(Picture picture) -> {
                String path = keep(id, picture);
                delivery.once(() -> studio.illustrated(id, path, judge.picture(picture)));
            }
            case Outcome.GaveUp<Picture>(var trouble) -> delivery.once(() -> studio.gaveUp(id, trouble.reason()));
        }
    }

    /** Before the row knows of it: a link never leads nowhere, and a second try overwrites. */
    private String keep(ContentId id, Picture picture) {
        String folder = "contents/" + id + "/";
        objects.put(folder + "original." + picture.extension(), picture.original(), picture.mimeType());
        return objects.put(folder + "1200x627.jpg", picture.jpeg(), "image/jpeg")
                .path();
    }
}
