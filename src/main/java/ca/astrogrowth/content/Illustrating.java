package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Trouble;
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
import org.springframework.stereotype.Component;

/** Draws the picture of a content, keeps it, and has the whole judged. */
@Component
class Illustrating implements EventHandler<Step> {

    static final String TOPIC = "content.illustration";
    private static final int AT_ONCE = 4;

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
    public Subscription<Step> subscription() {
        return Subscription.of("content.illustrating", TOPIC, Step.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Step step, Delivery delivery) {
        stored.findById(step.contentId())
                .filter(Content::isDraft)
                .ifPresent(content -> illustrate(content, step, delivery));
    }

    private void illustrate(Content content, Step step, Delivery delivery) {
        leads.brief(content.lead())
                .ifPresentOrElse(
                        lead -> illustrate(lead, step, delivery),
                        () -> delivery.once(() -> studio.gaveUp(content.id(), Studio.LEAD_GONE)));
    }

    private void illustrate(LeadBrief lead, Step step, Delivery delivery) {
        ContentId id = step.content();
        Facts facts = Facts.about(lead, workspace.profile());
        switch (illustrator.draw(lead.industry(), facts)) {
            case Outcome.Made<Picture>(Picture picture) -> {
                String path = keep(id, picture);
                delivery.once(() -> studio.illustrated(id, path, judge.picture(picture)));
            }
            case Outcome.Later<Picture>(Trouble trouble) -> delivery.once(() -> studio.postpone(TOPIC, step, trouble));
            case Outcome.GaveUp<Picture>(Trouble trouble) -> delivery.once(() -> studio.gaveUp(id, trouble.reason()));
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
