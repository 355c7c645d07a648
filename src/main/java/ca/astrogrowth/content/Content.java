package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.leads.LeadId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A post for one lead, which guards its own way from draft to published. */
@Entity
@Table(name = "contents")
class Content {

    /** Translation key: why a content that is not made yet waits. */
    static final String PUT_DOWN = "hold.paused";

    /** Translation keys: why a content waits for the workspace again that its client was asked about. */
    static final String CLIENT_WISHES = "hold.client";

    static final String CLIENT_NOT_ASKED = "hold.client_not_asked";

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID leadId;
    private short variant;
    private String leadName;

    @Enumerated(EnumType.STRING)
    private ContentStatus status;

    private int round = 1;
    private int writtenRound;
    private int edition;
    private @Nullable String instruction;
    private boolean newPicture = true;

    @Embedded
    private Words words = new Words();

    @Embedded
    private Judgement judgement = new Judgement();

    private @Nullable String imagePath;
    private @Nullable String imageHash;
    private boolean aiGenerated;
    private @Nullable String approvedHash;
    private @Nullable String agencyHash;
    private @Nullable String clientHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> rejectReasons = List.of();

    private @Nullable String reason;
    private Instant createdAt;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Content() {}

    Content(UUID campaign, UUID lead, int variant, String leadName, @Nullable String instruction, Instant now) {
        this.id = UuidV7.next();
        this.campaignId = campaign;
        this.leadId = lead;
        this.variant = (short) variant;
        this.leadName = leadName;
        this.status = ContentStatus.DRAFT;
        this.instruction = instruction;
        this.createdAt = now;
    }

    /** A content whose making failed is made again; one that LinkedIn refused is not. */
    boolean startAgain() {
        if (status == ContentStatus.FAILED && !judgement.known()) {
            moveTo(ContentStatus.DRAFT);
            reason = null;
        }
        takeUp();
        return isDraft();
    }

    /** It waits until its campaign goes on. */
    void putDown() {
        reason = PUT_DOWN;
    }

    /** @return whether it was put down, and goes on now */
    boolean takeUp() {
        boolean waited = isDraft() && PUT_DOWN.equals(reason);
        reason = waited ? null : reason;
        return waited;
    }

    /** Somebody wants other words, or another picture with them. What is there stays until they are. */
    void askAgain(@Nullable String wish, boolean withPicture) {
        moveTo(ContentStatus.DRAFT);
        round++;
        instruction = wish;
        newPicture = withPicture || imagePath == null;
        takeYesBack();
    }

    /** Somebody wants another picture for the same words. */
    void askForPicture() {
        moveTo(ContentStatus.DRAFT);
        round++;
        writtenRound = round;
        newPicture = true;
        takeYesBack();
    }

    void write(Words written, Review review) {
        words = written;
        aiGenerated = true;
        writtenRound = round;
        edition++;
        judgement.words(review.verdict(), review.likeness());
    }

    void illustrate(StoredPicture picture, Verdict verdict) {
        imagePath = picture.path();
        imageHash = picture.hash();
        words.describe(picture.altText());
        newPicture = false;
        judgement.picture(verdict);
    }

    /** It has all that it needs: a person decides, or nobody needs to. */
    void settle(Preferences preferences, Instant now) {
        rejectReasons = List.of();
        reason = null;
        moveTo(ContentStatus.PENDING);
        if (preferences.approvesByItself() && judgement.verdict().passes(preferences.threshold())) {
            approve(now);
        }
    }

    /** Other words by a person; whoever approved the old ones did not approve these. */
    void edit(Words edited, Review review) {
        if (!isPending()) {
            moveTo(ContentStatus.PENDING);
        }
        words = edited;
        edition++;
        reason = null;
        rejectReasons = List.of();
        takeYesBack();
        judgement.words(review.verdict(), review.likeness());
    }

    /** What it says is not so any more. @param why translation key */
    void hold(String why, Words now, Review review) {
        withhold(why);
        clientHash = null;
        words = now;
        judgement.words(review.verdict(), review.likeness());
    }

    /** @param why translation key */
    void withhold(String why) {
        moveTo(ContentStatus.PENDING);
        takeYesBack();
        decidedAt = null;
        reason = why;
    }

    /** It cannot be made, or not be published. @param why translation key */
    void fail(String why) {
        moveTo(ContentStatus.FAILED);
        reason = why;
    }

    /** The new words could not be had: the old ones stand. @param why translation key */
    void keepOld(String why) {
        moveTo(ContentStatus.PENDING);
        writtenRound = round;
        newPicture = false;
        reason = why;
    }

    /** @throws StaleContentException if somebody who decides has not seen what it is now */
    void seen(long seen) {
        long now = version == null ? 0 : version;
        if (now != seen) {
            throw isPending() ? new StaleContentException(now) : new ContentNotPendingException(status);
        }
    }

    void approve(Instant now) {
        if (!isPending()) {
            throw new ContentNotPendingException(status);
        }
        decide(ContentStatus.APPROVED, now);
        approvedHash = hash();
        reason = null;
    }

    /** The workspace's yes, where its client's is needed too. Who said yes to just this before is not asked again. */
    void handOver(Instant now) {
        if (clientAgrees()) {
            approve(now);
            return;
        }
        if (!isPending()) {
            throw new ContentNotPendingException(status);
        }
        decide(ContentStatus.WITH_CLIENT, now);
        agencyHash = hash();
        reason = null;
    }

    /** One yes was enough when it was said, and is not any more: the client is asked. */
    void askClient() {
        moveTo(ContentStatus.WITH_CLIENT);
        agencyHash = approvedHash;
        approvedHash = null;
    }

    /** The client's yes to what they saw. */
    void agree(Instant now) {
        if (!isWithClient()) {
            throw new ContentNotPendingException(status);
        }
        decide(ContentStatus.APPROVED, now);
        clientHash = hash();
        approvedHash = hash();
    }

    /** The client wants it otherwise. */
    void disagree() {
        withhold(CLIENT_WISHES);
        clientHash = null;
    }

    /** Nobody asks the client any more. That the workspace said yes is kept, should they be asked again. */
    void park() {
        moveTo(ContentStatus.PENDING);
        reason = CLIENT_NOT_ASKED;
    }

    /** @return whether it was only parked, and waits for the client again */
    boolean unpark() {
        boolean parked = isPending() && CLIENT_NOT_ASKED.equals(reason) && hash().equals(agencyHash);
        if (parked) {
            moveTo(ContentStatus.WITH_CLIENT);
            reason = null;
        }
        return parked;
    }

    void reject(List<String> reasons, @Nullable String why, Instant now) {
        decide(ContentStatus.REJECTED, now);
        takeYesBack();
        rejectReasons = List.copyOf(reasons);
        reason = why;
    }

    /** Takes a decision back. */
    void reconsider() {
        moveTo(ContentStatus.PENDING);
        takeYesBack();
        rejectReasons = List.of();
        reason = null;
        decidedAt = null;
    }

    void schedule() {
        if (status == ContentStatus.APPROVED) {
            moveTo(ContentStatus.SCHEDULED);
        }
    }

    void publish() {
        if (status != ContentStatus.PUBLISHED) {
            moveTo(ContentStatus.PUBLISHED);
            reason = null;
        }
    }

    private void decide(ContentStatus next, Instant now) {
        moveTo(next);
        decidedAt = now;
    }

    private void moveTo(ContentStatus next) {
        if (!status.canBecome(next)) {
            throw new ContentNotPendingException(status);
        }
        status = next;
    }

    /** Of the words and the picture: what an approval is for. */
    String hash() {
        return Hashes.of(words.hash() + " " + imageHash);
    }

    /** Whether these words and this picture are what was approved. */
    boolean mayLeave() {
        return (status == ContentStatus.APPROVED || status == ContentStatus.SCHEDULED)
                && imagePath != null
                && hash().equals(approvedHash);
    }

    /** Whether these words and this picture are what the workspace showed its client. */
    boolean isWithClient() {
        return status == ContentStatus.WITH_CLIENT && hash().equals(agencyHash);
    }

    /** Whether these words and this picture are what the client said yes to. */
    boolean clientAgrees() {
        return hash().equals(clientHash);
    }

    private void takeYesBack() {
        approvedHash = null;
        agencyHash = null;
    }

    ContentId id() {
        return new ContentId(id);
    }

    LeadId lead() {
        return new LeadId(leadId);
    }

    UUID campaign() {
        return campaignId;
    }

    String leadName() {
        return leadName;
    }

    ContentStatus status() {
        return status;
    }

    boolean isPending() {
        return status == ContentStatus.PENDING;
    }

    boolean isDraft() {
        return status == ContentStatus.DRAFT;
    }

    /** Whether this asking is the one that it waits for. */
    boolean awaits(int asked) {
        return isDraft() && round == asked;
    }

    int round() {
        return round;
    }

    int edition() {
        return edition;
    }

    @Nullable String instruction() {
        return instruction;
    }

    boolean isWritten() {
        return writtenRound == round;
    }

    boolean wantsPicture() {
        return newPicture;
    }

    /** Whether it was whole before somebody asked for more. */
    boolean hasOld() {
        return judgement.known();
    }

    Words words() {
        return words;
    }

    Judgement judgement() {
        return judgement;
    }

    @Nullable String imagePath() {
        return imagePath;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    ContentView view(@Nullable URI image) {
        return new ContentView(
                id(),
                version == null ? 0 : version,
                new CampaignId(campaignId),
                lead(),
                leadName,
                variant,
                status,
                words.written() ? words.text() : null,
                image,
                words.altText(),
                judgement.score(),
                judgement.known() ? judgement.lines() : List.of(),
                judgement.verdict().obstacles(),
                rejectReasons,
                reason,
                createdAt);
    }
}
