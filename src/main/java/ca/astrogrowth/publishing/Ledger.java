package ca.astrogrowth.publishing;

import static java.util.Objects.requireNonNull;

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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a publication ended, tells the others in the same transaction, and sets the timer for the next. */
@Component
class Ledger {

    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    /** Longer than a pace, so that taking turns is never news. */
    private static final Duration WORTH_TELLING = Duration.ofMinutes(20);

    private final PublicationRows publications;
    private final Attempts attempts;
    private final Connections connections;
    private final Desk desk;
    private final Timetable timetable;
    private final Pace pace;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Hints hints;

    Ledger(
            PublicationRows publications,
            Attempts attempts,
            Connections connections,
            Desk desk,
            Timetable timetable,
            Pace pace,
            Agenda agenda,
            Outbox outbox,
            Hints hints) {
        this.publications = publications;
        this.attempts = attempts;
        this.connections = connections;
        this.desk = desk;
        this.timetable = timetable;
        this.pace = pace;
        this.agenda = agenda;
        this.outbox = outbox;
        this.hints = hints;
    }

    /** Does nothing when the publication has passed into other hands meanwhile. */
    @Transactional
    void record(Claim claim, PostOutcome outcome) {
        agenda.lock();
        Instant now = desk.now();
        Publication publication = publications.locked(claim.publication()).orElseThrow();
        if (!maySay(publication, claim, outcome)) {
            log.warn("Too late for {}: publication {} is in other hands", outcome, claim.publication());
            return;
        }
        attempts.ended(publication, outcome.getClass().getSimpleName(), reason(outcome), now);
        Instant reserved = reserved(publication);
        Instant next = apply(publication, outcome, now);
        if (reserved != null || isLinkedInsLimit(outcome)) {
            pace.settle(claim.author().urn(), reserved, next);
        }
        desk.wakeFor(next, now);
        hints.changed();
    }

    /**
     * What was not sent moves the identity's pace only when LinkedIn asks for it. Two workspaces that wait for each other
     * would otherwise put each other off for ever.
     */
    private static boolean isLinkedInsLimit(PostOutcome outcome) {
        return outcome instanceof Deferred(String reason, Instant until)
                && until != null
                && !Desk.OUR_OWN.contains(reason);
    }

    private @Nullable Instant reserved(Publication publication) {
        Instant lease = publication.leaseUntil();
        return lease == null || publication.state() != PublicationState.SENDING ? null : lease.plus(agenda.pace());
    }

    /** A publication in doubt listens to the good news only, however late: it ends the doubt. */
    private static boolean maySay(Publication publication, Claim claim, PostOutcome outcome) {
        boolean doubtful = publication.state() == PublicationState.UNKNOWN;
        return publication.answersTo(claim.fence()) && (!doubtful || outcome instanceof Published);
    }

    /** @return when the identity may post again */
    private Instant apply(Publication publication, PostOutcome outcome, Instant now) {
        Instant paced = publication.state() == PublicationState.QUEUED ? now : now.plus(agenda.pace());
        return switch (outcome) {
            case Published(String urn) -> published(publication, urn, now, paced);
            case Refused refused -> refused(publication, refused, now, paced);
            case InDoubt(String reason) -> {
                desk.doubt(publication, reason);
                yield paced;
            }
            case Deferred(String reason, Instant until) ->
                until == null ? publication.setBack(now, reason) : defer(publication, reason, until, now);
            case SignInAgain(String reason) -> {
                publication.requeue(now, reason);
                UUID identity = requireNonNull(publication.identity());
                desk.lose(connections.grantOf(identity), reason);
                publications.hold(identity, reason);
                yield now;
            }
        };
    }

    /** A short wait nobody needs to hear of. A long one moves what stands behind it, and the owner is told. */
    private Instant defer(Publication publication, String reason, Instant until, Instant now) {
        if (Duration.between(now, until).compareTo(WORTH_TELLING) <= 0) {
            publication.requeue(until, reason);
            return until;
        }
        publication.requeue(publication.dueAt(), reason);
        timetable.reflow(publication.identity(), until);
        publication.explain(reason);
        outbox.append(
                PostDeferred.TOPIC,
                new PostDeferred(
                        tenant(), publication.campaign(), publication.content().value(), reason, publication.dueAt()));
        return until;
    }

    private Instant published(Publication publication, String urn, Instant now, Instant paced) {
        connections.heardFrom(
                connections.grantOf(requireNonNull(publication.identity())).id(), now);
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
