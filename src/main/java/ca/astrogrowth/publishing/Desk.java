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
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue's short transactions: take the next publication, let it go out. Calls to LinkedIn happen between them. */
@Component
class Desk {

    static final String PACE = "failure.publishing.pace";
    static final String NOT_CONNECTED = "failure.linkedin.not_connected";
    static final String RECONNECT = "failure.linkedin.reconnect";
    private static final String STOPPED = "failure.publishing.stopped";

    /** Reasons to wait that are no limit of LinkedIn's. */
    static final Set<String> OUR_OWN = Set.of(PACE, STOPPED);

    private static final String EXPIRED = "failure.linkedin.in_doubt";

    private final PublicationRows publications;
    private final Attempts attempts;
    private final Connections connections;
    private final Identities identities;
    private final Wishes wishes;
    private final Timetable timetable;
    private final Pace pace;
    private final Halt halt;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Desk(
            PublicationRows publications,
            Attempts attempts,
            Connections connections,
            Identities identities,
            Wishes wishes,
            Timetable timetable,
            Pace pace,
            Halt halt,
            Agenda agenda,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.publications = publications;
        this.attempts = attempts;
        this.connections = connections;
        this.identities = identities;
        this.wishes = wishes;
        this.timetable = timetable;
        this.pace = pace;
        this.halt = halt;
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

    /** Queues a content, unless it is published already; one that kept its place has it again. */
    @Transactional
    void queue(ContentId content, UUID campaign) {
        agenda.lock();
        Optional<Publication> live = publications.live(content.value());
        if (live.isPresent()) {
            if (live.get().state() == PublicationState.QUEUED) {
                queued(content, campaign);
            }
            return;
        }
        Instant now = now();
        Wish wish = homed(wishes.take(content));
        Instant due = wish.at() == null ? timetable.slot(wish.identity(), now) : latest(wish.at(), now);
        publications.save(new Publication(content, campaign, wish, due));
        agenda.wake(due, now);
        queued(content, campaign);
    }

    private void queued(ContentId content, UUID campaign) {
        outbox.append(PostQueued.TOPIC, new PostQueued(TenantContext.current().value(), campaign, content.value()));
    }

    private Wish homed(Wish wish) {
        return wish.identity() == null ? new Wish(identities.usual().orElse(null), wish.at()) : wish;
    }

    /** The timer went off: takes the first publication that may go, and sets the timer for when the next one may. */
    @Transactional
    Optional<Claim> next(Instant wentOff) {
        agenda.lock();
        agenda.wentOff(wentOff);
        Instant now = now();
        expire(now);
        return isStopped() ? Optional.empty() : take(now);
    }

    private Optional<Claim> take(Instant now) {
        settleHomeless();
        Claim claim = null;
        Instant wake = null;
        for (Agenda.Head head : agenda.heads(now)) {
            Optional<Author> author = connections.author(head.identity(), now);
            if (author.isEmpty()) {
                hold(head.identity());
                continue;
            }
            Instant earliest = latest(head.earliest(), pace.seen(author.get().urn()));
            if (claim == null && !now.isBefore(earliest)) {
                claim = claim(head, author.get(), now);
                earliest = now.plus(agenda.lease()); // should this worker be lost
            }
            wake = wake == null || earliest.isBefore(wake) ? earliest : wake;
        }
        if (wake != null) {
            agenda.wake(latest(wake, now), now);
        }
        return Optional.ofNullable(claim);
    }

    private Claim claim(Agenda.Head head, Author author, Instant now) {
        Publication first = publications.locked(head.publication()).orElseThrow();
        long fence = first.take(now.plus(agenda.lease()));
        return new Claim(first.id(), fence, first.content(), first.image(), author);
    }

    private void settleHomeless() {
        identities.usual().ifPresentOrElse(publications::adopt, () -> publications.holdHomeless(NOT_CONNECTED));
    }

    /** Nothing is lost: it goes out once the identity is connected again. */
    private void hold(UUID identity) {
        Grant grant = connections.grantOf(identity);
        boolean left = grant.state() == Grant.State.LEFT;
        if (!left) {
            lose(grant, RECONNECT);
        }
        if (publications.hold(identity, left ? NOT_CONNECTED : RECONNECT) > 0) {
            hints.changed();
        }
    }

    /** LinkedIn, or the key that sealed the token, no longer lets us post. Said once. */
    void lose(Grant grant, String reason) {
        if (connections.broken(grant.id())) {
            outbox.append(
                    LinkedInDisconnected.TOPIC,
                    new LinkedInDisconnected(TenantContext.current().value(), grant.id(), grant.name(), reason));
        }
    }

    /**
     * The last word before the request. If this worker dies after it, the post may have gone at any time until the lease
     * ends, so that the identity's next one waits for a pace after that; the answer shortens it.
     *
     * @return why it must not go now, or empty: it goes
     */
    @Transactional
    Optional<PostOutcome> objection(Claim claim, String image) {
        agenda.lock();
        Instant now = now();
        Publication publication = publications.locked(claim.publication()).orElseThrow();
        if (publication.state() != PublicationState.QUEUED || !publication.answersTo(claim.fence())) {
            return Optional.of(new Deferred(PACE, null));
        }
        if (isStopped()) {
            return Optional.of(new Deferred(STOPPED, now));
        }
        Instant free = pace.locked(claim.author().urn());
        if (now.isBefore(free)) {
            return Optional.of(new Deferred(PACE, free));
        }
        Instant lease = now.plus(agenda.lease());
        publication.send(image, lease);
        attempts.started(publication, now);
        pace.reserve(claim.author().urn(), lease.plus(agenda.pace()));
        return Optional.empty();
    }

    private boolean isStopped() {
        return timetable.paused() || halt.on();
    }

    /** Connects, and what was held goes out again from now on, paced. */
    @Transactional
    void release(Runnable connect) {
        agenda.lock();
        Instant now = now();
        connect.run();
        settleHomeless();
        agenda.heads(now).stream()
                .filter(head -> connections.author(head.identity(), now).isPresent())
                .forEach(head -> timetable.reflow(head.identity(), now));
        wakeFor(now, now);
    }

    /** Sent, and the worker is gone: nobody knows whether it arrived, so it is not sent again. */
    int expire(Instant now) {
        var expired = publications.expired(now);
        expired.forEach(publication -> doubt(publication, EXPIRED));
        if (!expired.isEmpty()) {
            hints.changed();
        }
        return expired.size();
    }

    void doubt(Publication publication, String reason) {
        publication.doubt(reason);
        outbox.append(
                PostInDoubt.TOPIC,
                new PostInDoubt(
                        TenantContext.current().value(),
                        publication.campaign(),
                        publication.content().value()));
    }

    /** Sets the timer for the first that is queued, at this time at the earliest. */
    void wakeFor(Instant earliest, Instant now) {
        agenda.heads(now).stream()
                .map(Agenda.Head::earliest)
                .min(Instant::compareTo)
                .ifPresent(first -> agenda.wake(latest(first, earliest), now));
    }

    /** As exact as the database keeps it, so that what is read back compares equal. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
