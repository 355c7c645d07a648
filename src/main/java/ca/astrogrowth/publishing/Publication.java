package ca.astrogrowth.publishing;

import static java.util.Objects.requireNonNull;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.ContentId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content on its way to LinkedIn, at most once. Whoever takes it in hand gets a new fence and a lease; only the holder of
 * the last fence may say how it ended.
 */
@Entity
@Table(name = "publications")
class Publication {

    private static final Duration FIRST_SETBACK = Duration.ofSeconds(5);
    private static final Duration LONGEST_SETBACK = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID contentId;
    private UUID campaignId;
    private @Nullable UUID identityId;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private Instant dueAt;
    private boolean pinned;
    private int attempt;
    private int setbacks;
    private boolean doubted;
    private long fence;
    private @Nullable Instant leaseUntil;
    private @Nullable String imageUrn;
    private @Nullable String postUrn;
    private @Nullable Instant publishedAt;
    private @Nullable String reason;
    private @Nullable Instant nextReadingAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(ContentId content, UUID campaign, Wish wish, Instant dueAt) {
        this.id = UuidV7.next();
        this.contentId = content.value();
        this.campaignId = campaign;
        this.identityId = wish.identity();
        this.pinned = wish.at() != null;
        this.state = PublicationState.QUEUED;
        this.dueAt = dueAt;
    }

    /** Another place in the queue, found for it. */
    void moveTo(Instant due) {
        requireWaiting();
        dueAt = due;
        pinned = false;
        reason = null;
        setbacks = 0;
        imageUrn = null;
    }

    /** A person says when, and in whose name. */
    void place(Instant due, @Nullable UUID identity) {
        requireWaiting();
        moveTo(due);
        pinned = true;
        identityId = identity;
    }

    /** A person says in whose name; the time they chose stays. */
    void destine(UUID identity, Instant slot) {
        if (!pinned) {
            moveTo(slot);
        }
        identityId = identity;
        imageUrn = null;
    }

    /** A person takes it out of the queue. */
    void withdraw(String why) {
        requireWaiting();
        refused(why);
    }

    /** Whether nobody has it in hand: until then it can be moved. */
    boolean waits(Instant now) {
        return state == PublicationState.QUEUED && (leaseUntil == null || !leaseUntil.isAfter(now));
    }

    private void requireWaiting() {
        require(state == PublicationState.QUEUED);
    }

    /** Somebody prepares it. It stays queued: until it is sent, a lost worker leaves no doubt. */
    long take(Instant lease) {
        require(state == PublicationState.QUEUED);
        leaseUntil = lease;
        fence++;
        return fence;
    }

    /** The request goes out right after this is committed. */
    void send(String image, Instant lease) {
        become(PublicationState.SENDING);
        attempt++;
        imageUrn = image;
        leaseUntil = lease;
        reason = null;
    }

    /** @param urn null when a person found it there */
    void published(@Nullable String urn, Instant at) {
        become(PublicationState.PUBLISHED);
        postUrn = urn;
        publishedAt = at;
        nextReadingAt = Readings.first(at);
        leaseUntil = null;
        reason = null;
    }

    /** Somebody asks LinkedIn now how it is received. */
    void read(Instant now) {
        nextReadingAt = Readings.next(requireNonNull(publishedAt), now);
    }

    /** LinkedIn answers no more questions until then. */
    void readAt(Instant at) {
        nextReadingAt = at;
    }

    void refused(String why) {
        become(PublicationState.REFUSED);
        leaseUntil = null;
        reason = why;
    }

    /** It was sent and no answer came. From here on, LinkedIn naming a duplicate names our own post. */
    void doubt(String why) {
        become(PublicationState.UNKNOWN);
        doubted = true;
        leaseUntil = null;
        reason = why;
    }

    /** It certainly did not go out. */
    void requeue(Instant due, String why) {
        if (state != PublicationState.QUEUED) {
            become(PublicationState.QUEUED);
        }
        dueAt = due;
        leaseUntil = null;
        reason = why;
    }

    /** Why it waits. */
    void explain(String why) {
        requireWaiting();
        reason = why;
    }

    /** It did not go out and nobody said for how long: wait longer each time. */
    Instant setBack(Instant now, String why) {
        Duration wait = FIRST_SETBACK.multipliedBy(1L << Math.min(setbacks, 10));
        setbacks++;
        Instant due = now.plus(wait.compareTo(LONGEST_SETBACK) < 0 ? wait : LONGEST_SETBACK);
        requeue(due, why);
        return due;
    }

    /** A person looked and did not find it. Who still waits for an answer to the old attempt has no say any more. */
    void sendAgain(Instant due) {
        require(state == PublicationState.UNKNOWN);
        become(PublicationState.QUEUED);
        dueAt = due;
        fence++;
        reason = null;
    }

    /** Whether the holder of this fence may still say how it ended. */
    boolean answersTo(long held) {
        boolean open = leaseUntil != null || state == PublicationState.UNKNOWN;
        return fence == held && open;
    }

    private void become(PublicationState next) {
        require(state.canBecome(next));
        state = next;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("A publication cannot go that way");
        }
    }

    UUID id() {
        return id;
    }

    ContentId content() {
        return new ContentId(contentId);
    }

    UUID campaign() {
        return campaignId;
    }

    PublicationState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean pinned() {
        return pinned;
    }

    @Nullable UUID identity() {
        return identityId;
    }

    @Nullable Instant leaseUntil() {
        return leaseUntil;
    }

    int attempt() {
        return attempt;
    }

    boolean doubted() {
        return doubted;
    }

    long fence() {
        return fence;
    }

    @Nullable String image() {
        return imageUrn;
    }

    @Nullable String post() {
        return postUrn;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable String reason() {
        return reason;
    }
}
