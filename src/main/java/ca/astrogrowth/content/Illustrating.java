package ca.astrogrowth.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.content.gemini.Outcome;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.image.Illustrator;
import ca.astrogrowth.content.image.Picture;
import ca.astrogrowth.content.quality.Judge;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.storage.ObjectStoreException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Draws the picture of a content, keeps it, and has the whole judged. */
@Component
class Illustrating implements EventHandler<Step> {

    private static final Logger log = LoggerFactory.getLogger(Illustrating.class);

    static final String TOPIC = "content.illustration";
    private static final int AT_ONCE = 4;

    /** Translation key. */
    private static final String NOT_STORED = "failure.picture.store";

    private final StoredContents stored;
    private final Studio studio;
    private final Assigning assigning;
    private final Leads leads;
    private final Illustrator illustrator;
    private final DrawnPictures drawn;
    private final Gallery gallery;
    private final Judge judge;
    private final Pausing pausing;

    Illustrating(
            StoredContents stored,
            Studio studio,
            Assigning assigning,
            Leads leads,
            Illustrator illustrator,
            DrawnPictures drawn,
            Gallery gallery,
            Judge judge,
            Pausing pausing) {
        this.pausing = pausing;
        this.stored = stored;
        this.studio = studio;
        this.assigning = assigning;
        this.leads = leads;
        this.illustrator = illustrator;
        this.drawn = drawn;
        this.gallery = gallery;
        this.judge = judge;
    }

    @Override
    public Subscription<Step> subscription() {
        return Subscription.of("content.illustrating", TOPIC, Step.class).concurrently(AT_ONCE);
    }

    @Override
    public void handle(Step step, Delivery delivery) {
        stored.findById(step.contentId())
                .filter(content -> content.awaits(step.round()))
                .ifPresent(content -> illustrate(content, step, delivery));
    }

    private void illustrate(Content content, Step step, Delivery delivery) {
        if (pausing.stops(content)) {
            delivery.once(() -> pausing.putDown(TOPIC, step));
            return;
        }
        Optional<LeadBrief> lead = leads.brief(content.lead());
        if (lead.isEmpty()) {
            delivery.once(() -> studio.gaveUp(step, Studio.LEAD_GONE));
            return;
        }
        Outcome<Picture> picture =
                drawn.of(step).<Outcome<Picture>>map(Outcome.Made::new).orElseGet(() -> draw(lead.get(), step));
        switch (picture) {
            case Outcome.Made<Picture>(Picture made) -> finish(made, step, delivery);
            case Outcome.Later<Picture>(Trouble trouble) -> delivery.once(() -> studio.postpone(TOPIC, step, trouble));
            case Outcome.Capped<Picture>(String reason) -> delivery.once(() -> studio.gaveUp(step, reason));
            case Outcome.GaveUp<Picture>(Trouble trouble) -> delivery.once(() -> studio.gaveUp(step, trouble.reason()));
        }
    }

    /** Each asking has a scene of its own, the same however often it is tried. */
    private Outcome<Picture> draw(LeadBrief lead, Step step) {
        UUID choice = UUID.nameUUIDFromBytes((step.contentId() + "/" + step.round()).getBytes(UTF_8));
        return illustrator.draw(lead.campaign().value(), choice, lead.industry(), assigning.facts(lead));
    }

    /** What was drawn is not drawn again because the store is away for a while. */
    private void finish(Picture picture, Step step, Delivery delivery) {
        try {
            StoredPicture kept = gallery.keep(step.content(), picture);
            delivery.once(() -> {
                studio.illustrated(step, kept, judge.picture(picture));
                drawn.forget(step);
            });
        } catch (ObjectStoreException e) {
            log.warn("The picture of {} could not be stored: {}", step.content(), e.getMessage());
            delivery.once(() -> {
                drawn.keep(step, picture);
                studio.postpone(TOPIC, step, NOT_STORED);
            });
        }
    }
}
