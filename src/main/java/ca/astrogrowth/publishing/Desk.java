package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.publishing.linkedin.Author;
import ca.astrogrowth.publishing.linkedin.PostOutcome;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue's short transactions: take the next publication, let it go out. Calls to LinkedIn happen between them. */
@Component
class Desk {

    static final String PACE = "failure.publishing.pace";
    private static final String EXPIRED = "failure.linkedin.in_doubt";
    private static final String NOT_CONNECTED = "failure.linkedin.not_connected";
    private static final String RECONNECT = "failure.linkedin.reconnect";

    private final PublicationRows publications;
    private final Attempts attempts;
    private final Connections connections;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Desk(
            PublicationRows publications,
            Attempts attempts,
            Connections connections,
            Agenda agenda,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.publications = publications;
        this.attempts = attempts;
        this.connections = connections;
        this.agenda = agenda;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** A publication in hand, until the lease ends. */
    record Claim(
            UUID publication,
            long fence,
            ContentId content,
            @Nullable String image,
            Author author) {}

    /** Queues a content, unless it is queued or published already. */
    @Transactional
    void queue(ContentId content, UUID campaign) {
        agenda.lock();
        if (publications.isLive(content.value())) {
            return;
        }
        Instant now = clock.instant();
        Instant slot = agenda.slot(now);
        publications.save(new Publication(content.value(), campaign, slot));
        agenda.wake(slot, now);
        outbox.append(PostQueued.TOPIC, new PostQueued(TenantContext.current().value(), campaign, content.value()));
    }

    /** The timer went off: takes the first publication that may go, or sets the timer for when one may. */
    @Transactional
    Optional<Claim> next(Instant wentOff) {
        agenda.lock();
        agenda.wentOff(wentOff);
        Instant now = clock.instant();
        expire(now);
        Optional<Author> author = connections.author(now);
        if (author.isEmpty()) {
            hold();
            return Optional.empty();
        }
        Optional<Instant> wait = publications.inHand(now).or(() -> tooSoon(author.get(), now));
        if (wait.isPresent()) {
            wakeFor(wait.get(), now);
            return Optional.empty();
        }
        Optional<Claim> claim =
                publications.due(now, Limit.of(1)).stream().findFirst().map(first -> claim(first, author.get(), now));
        if (claim.isEmpty()) {
            wakeFor(now, now);
        }
        return claim;
    }

    private Claim claim(Publication first, Author author, Instant now) {
        long fence = first.take(now.plus(agenda.lease()));
        return new Claim(first.id(), fence, first.content(), first.image(), author);
    }

    private Optional<Instant> tooSoon(Author author, Instant now) {
        return Optional.of(agenda.nextPost(author.urn())).filter(now::isBefore);
    }

    /** Nothing is lost: it goes out once the workspace is connected again. */
    private void hold() {
        boolean known = connections.find().isPresent();
        connections.broken();
        publications.hold(known ? RECONNECT : NOT_CONNECTED);
        hints.changed();
    }

    /**
     * The last word before the request. If this worker dies after it, the post may have gone at any time until the lease
     * ends, so that the member's next one waits for a pace after that; the answer shortens it.
     *
     * @return why it must not go now, or empty: it goes
     */
    @Transactional
    Optional<PostOutcome> objection(Claim claim, String image) {
        agenda.lock();
        Instant now = clock.instant();
        Publication publication = publications.locked(claim.publication()).orElseThrow();
        if (publication.state() != PublicationState.QUEUED || !publication.answersTo(claim.fence())) {
            return Optional.of(new Deferred(PACE, null));
        }
        Optional<Instant> wait = tooSoon(claim.author(), now);
        if (wait.isPresent()) {
            return Optional.of(new Deferred(PACE, wait.get()));
        }
        Instant lease = now.plus(agenda.lease());
        publication.send(image, lease);
        attempts.started(publication, now);
        agenda.noPostBefore(claim.author().urn(), lease.plus(agenda.pace()));
        return Optional.empty();
    }

    /** Connects, and what was held goes out again from now on, paced. */
    @Transactional
    void release(Runnable connect) {
        agenda.lock();
        Instant now = clock.instant();
        connect.run();
        agenda.spread(now);
        wakeFor(now, now);
    }

    /** Sent, and the worker is gone: nobody knows whether it arrived, so it is not sent again. */
    int expire(Instant now) {
        var expired = publications.expired(now);
        expired.forEach(publication -> publication.doubt(EXPIRED));
        if (!expired.isEmpty()) {
            hints.changed();
        }
        return expired.size();
    }

    /** Sets the timer for the first that is queued, at this time at the earliest. */
    void wakeFor(Instant earliest, Instant now) {
        publications
                .nextDue()
                .map(due -> due.isAfter(earliest) ? due : earliest)
                .ifPresent(at -> agenda.wake(at, now));
    }
}
