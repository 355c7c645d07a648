package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.PublishableContent;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.publishing.Desk.Claim;
import ca.astrogrowth.publishing.gate.PostGate;
import ca.astrogrowth.publishing.linkedin.Draft;
import ca.astrogrowth.publishing.linkedin.ImageOutcome;
import ca.astrogrowth.publishing.linkedin.LinkedInPosts;
import ca.astrogrowth.publishing.linkedin.PostOutcome;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.storage.ObjectStoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The timer went off: one publication leaves. All up to the picture's upload may fail and be done again; the post itself is
 * one request, made after its attempt is committed. A timer that goes off twice does no harm: it only makes us look.
 */
@Component
class Dispatch implements EventHandler<Agenda.Due> {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final int TENANTS_AT_ONCE = 8;

    private final Desk desk;
    private final Ledger ledger;
    private final PostGate gate;
    private final Agenda agenda;
    private final Contents contents;
    private final ObjectStore objects;
    private final LinkedInPosts linkedIn;
    private final Clock clock;

    Dispatch(
            Desk desk,
            Ledger ledger,
            PostGate gate,
            Agenda agenda,
            Contents contents,
            ObjectStore objects,
            LinkedInPosts linkedIn,
            Clock clock) {
        this.desk = desk;
        this.ledger = ledger;
        this.gate = gate;
        this.agenda = agenda;
        this.contents = contents;
        this.objects = objects;
        this.linkedIn = linkedIn;
        this.clock = clock;
    }

    @Override
    public Subscription<Agenda.Due> subscription() {
        return Subscription.of("publishing.dispatch", Agenda.Due.TOPIC, Agenda.Due.class)
                .concurrently(TENANTS_AT_ONCE);
    }

    @Override
    public void handle(Agenda.Due due, Delivery delivery) {
        desk.next(due.at()).ifPresent(claim -> ledger.record(claim, passGate(claim)));
    }

    private PostOutcome passGate(Claim claim) {
        String identity = claim.author().urn();
        Duration wait = gate.pass(identity, agenda.pace());
        if (wait.isPositive()) {
            return new Deferred(Desk.PACE, clock.instant().plus(wait));
        }
        PostOutcome outcome = prepare(claim);
        if (outcome instanceof Deferred || outcome instanceof SignInAgain) {
            gate.giveBack(identity, agenda.pace());
        }
        return outcome;
    }

    private PostOutcome prepare(Claim claim) {
        Optional<PublishableContent> approved = contents.release(claim.content());
        if (approved.isEmpty()) {
            return new Refused(reason(claim), null);
        }
        PublishableContent content = approved.get();
        if (content.text().length() > Draft.LONGEST) {
            return new Refused("failure.linkedin.too_long", null);
        }
        try {
            return switch (upload(claim, content)) {
                case ImageOutcome.Failed(PostOutcome outcome) -> outcome;
                case ImageOutcome.Uploaded(String image) -> post(claim, content, image);
            };
        } catch (ObjectStoreException e) {
            log.warn("The picture of {} could not be read: {}", content.id(), e.getMessage());
            return new Deferred("failure.publishing.picture", null);
        }
    }

    /** Why it is not released. */
    private String reason(Claim claim) {
        return contents.find(claim.content())
                .filter(content -> content.status() == ContentStatus.WITH_CLIENT)
                .map(content -> PostRefused.CLIENT)
                .orElse("failure.publishing.withdrawn");
    }

    private ImageOutcome upload(Claim claim, PublishableContent content) {
        String uploaded = claim.image();
        return uploaded == null
                ? linkedIn.upload(claim.author(), objects.get(content.image()))
                : new ImageOutcome.Uploaded(uploaded);
    }

    private PostOutcome post(Claim claim, PublishableContent content, String image) {
        Draft draft = new Draft(content.text(), image, content.altText());
        // A worker that was frozen for half of its lease or more must not post when it wakes: a successor may be at
        // work.
        Instant latest = clock.instant().plus(agenda.lease().dividedBy(2));
        return desk.objection(claim, image).orElseGet(() -> linkedIn.post(claim.author(), draft, latest));
    }
}
