package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.publishing.Desk.Claim;
import ca.astrogrowth.publishing.linkedin.PostOutcome;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a publication ended, tells the others in the same transaction, and sets the timer for the next. */
@Component
class Ledger {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    private final PublicationRows publications;
    private final Attempts attempts;
    private final Connections connections;
    private final Desk desk;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Ledger(
            PublicationRows publications,
            Attempts attempts,
            Connections connections,
            Desk desk,
            Agenda agenda,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.publications = publications;
        this.attempts = attempts;
        this.connections = connections;
        this.desk = desk;
        this.agenda = agenda;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** Does nothing when the publication has passed into other hands meanwhile. */
    @Transactional
    void record(Claim claim, PostOutcome outcome) {
        agenda.lock();
        Instant now = clock.instant();
        Publication publication = publications.locked(claim.publication()).orElseThrow();
        if (!maySay(publication, claim, outcome)) {
            log.warn("Too late for {}: publication {} is in other hands", outcome, claim.publication());
            return;
        }
        attempts.ended(publication, outcome.getClass().getSimpleName(), reason(outcome), now);
        Instant next = apply(publication, outcome, now);
        agenda.noPostBefore(claim.author().urn(), next);
        if (!(outcome instanceof SignInAgain)) {
            desk.wakeFor(next, now);
        }
        hints.changed();
    }

    /** A publication in doubt listens to the good news only, however late: it ends the doubt. */
    private static boolean maySay(Publication publication, Claim claim, PostOutcome outcome) {
        boolean doubtful = publication.state() == PublicationState.UNKNOWN;
        return publication.answersTo(claim.fence()) && (!doubtful || outcome instanceof Published);
    }

    /** @return when the member may post again */
    private Instant apply(Publication publication, PostOutcome outcome, Instant now) {
        Instant paced = publication.state() == PublicationState.QUEUED ? now : now.plus(agenda.pace());
        return switch (outcome) {
            case Published(String urn) -> published(publication, urn, now, paced);
            case Refused refused -> refused(publication, refused, now, paced);
            case InDoubt(String reason) -> {
                publication.doubt(reason);
                yield paced;
            }
            case Deferred(String reason, Instant until) -> {
                if (until == null) {
                    yield publication.setBack(now, reason);
                }
                publication.requeue(until, reason);
                yield until;
            }
            case SignInAgain(String reason) -> {
                publication.requeue(now, reason);
                connections.broken();
                publications.hold(reason);
                yield now;
            }
        };
    }

    private Instant published(Publication publication, String urn, Instant now, Instant paced) {
        connections.heardFrom(now);
        tellPublished(publication, urn, now);
        return paced;
    }

    private Instant refused(Publication publication, Refused refused, Instant now, Instant paced) {
        String twin = refused.duplicateOf();
        if (twin != null && publication.doubted() && !publications.existsByPostUrn(twin)) {
            log.info("Publication {} was in doubt, and LinkedIn has it as {}", publication.id(), twin);
            return published(publication, twin, now, paced);
        }
        publication.refused(refused.reason());
        outbox.append(
                PostRefused.TOPIC,
                new PostRefused(
                        tenant(), publication.campaign(), publication.content().value(), refused.reason()));
        return paced;
    }

    void tellPublished(Publication publication, @Nullable String urn, Instant now) {
        publication.published(urn, now);
        outbox.append(
                PostPublished.TOPIC,
                new PostPublished(
                        tenant(), publication.campaign(), publication.content().value(), urn, now));
    }

    private static @Nullable String reason(PostOutcome outcome) {
        return switch (outcome) {
            case Published ignored -> null;
            case Refused(String reason, String ignored) -> reason;
            case InDoubt(String reason) -> reason;
            case Deferred(String reason, Instant ignored) -> reason;
            case SignInAgain(String reason) -> reason;
        };
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
