package ca.astrogrowth.publishing;

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

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    private Instant dueAt;
    private int attempt;
    private int setbacks;
    private boolean doubted;
    private long fence;
    private @Nullable Instant leaseUntil;
    private @Nullable String imageUrn;
    private @Nullable String postUrn;
    private @Nullable Instant publishedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(UUID contentId, UUID campaignId, Instant dueAt) {
        this.id = UuidV7.next();
        this.contentId = contentId;
        this.campaignId = campaignId;
        this.state = PublicationState.QUEUED;
        this.dueAt = dueAt;
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
        leaseUntil = null;
        reason = null;
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
