package ca.astrogrowth.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.leads.LeadId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A post for one lead, which guards its own way from draft to published. */
@Entity
@Table(name = "contents")
class Content {

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID leadId;
    private short variant;
    private String leadName;

    @Enumerated(EnumType.STRING)
    private ContentStatus status;

    private @Nullable String hook;
    private @Nullable String body;
    private @Nullable String callToAction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> hashtags = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims = List.of();

    private @Nullable String textHash;
    private @Nullable String altText;
    private @Nullable String imagePath;
    private boolean aiGenerated;
    private @Nullable Integer score;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ScoreLine> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Obstacle> obstacles = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Remark> remarks = List.of();

    private @Nullable String reason;
    private Instant createdAt;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Content() {}

    Content(UUID campaign, UUID lead, String leadName, Instant now) {
        this.id = UuidV7.next();
        this.campaignId = campaign;
        this.leadId = lead;
        this.variant = 1;
        this.leadName = leadName;
        this.status = ContentStatus.DRAFT;
        this.createdAt = now;
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

    boolean isDraft() {
        return status == ContentStatus.DRAFT;
    }

    boolean isPending() {
        return status == ContentStatus.PENDING;
    }

    boolean isApproved() {
        return status == ContentStatus.APPROVED;
    }

    boolean isWritten() {
        return textHash != null;
    }

    /** A content whose making failed is made again; one that LinkedIn refused is not. */
    boolean startAgain() {
        if (status == ContentStatus.FAILED && score == null) {
            moveTo(ContentStatus.DRAFT);
            reason = null;
        }
        return isDraft();
    }

    void write(Draft draft, Verdict words) {
        PostText text = draft.text();
        hook = text.hook();
        body = text.body();
        callToAction = text.callToAction();
        hashtags = text.hashtags();
        claims = draft.claims();
        altText = draft.altText();
        textHash = hash(text.whole());
        aiGenerated = true;
        reasons = words.lines();
        obstacles = words.obstacles();
        remarks = words.remarks();
    }

    void illustrate(String path, Verdict picture, Preferences preferences, Instant now) {
        Verdict verdict = new Verdict(reasons, obstacles, remarks).and(picture);
        imagePath = path;
        reasons = verdict.lines();
        obstacles = verdict.obstacles();
        score = verdict.score().value();
        if (preferences.autoApprove() && verdict.passes(preferences.threshold())) {
            decide(ContentStatus.APPROVED, now);
        } else {
            moveTo(ContentStatus.PENDING);
        }
    }

    /** It cannot be made, or not be published. @param why translation key */
    void fail(String why) {
        moveTo(ContentStatus.FAILED);
        reason = why;
    }

    void approve(Instant now) {
        if (status != ContentStatus.PENDING) {
            throw new ContentNotPendingException(status);
        }
        decide(ContentStatus.APPROVED, now);
    }

    void reject(@Nullable String why, Instant now) {
        decide(ContentStatus.REJECTED, now);
        reason = why;
    }

    void publish() {
        if (status != ContentStatus.PUBLISHED) {
            moveTo(ContentStatus.PUBLISHED);
            reason = null;
        }
    }

    @Nullable String imagePath() {
        return imagePath;
    }

    @Nullable String altText() {
        return altText;
    }

    @Nullable PostText text() {
        return isWritten()
                ? new PostText(requireNonNull(hook), requireNonNull(body), requireNonNull(callToAction), hashtags)
                : null;
    }

    ContentView view(@Nullable URI image) {
        return new ContentView(
                id(),
                new CampaignId(campaignId),
                lead(),
                leadName,
                status,
                text(),
                image,
                altText,
                score == null ? null : new Score(score),
                score == null ? List.of() : reasons,
                reason,
                createdAt,
                obstacles.stream().map(Obstacle::gate).toList());
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

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
