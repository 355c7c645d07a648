package ca.astrogrowth.campaigns;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The campaigns of the current workspace. What starts or moves a campaign throws {@link NoSuchElementException} for an
 * identifier that is not of this workspace.
 */
@Service
@Transactional
@Needs(Right.READ)
public class Campaigns {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final EnumSet<CampaignState> ACTIVE = EnumSet.of(
            CampaignState.SCRAPING, CampaignState.GENERATING, CampaignState.PUBLISHING, CampaignState.PAUSED);

    private final StoredCampaigns stored;
    private final Outbox outbox;
    private final Hints hints;
    private final Journal journal;
    private final Clock clock;

    Campaigns(StoredCampaigns stored, Outbox outbox, Hints hints, Journal journal, Clock clock) {
        this.stored = stored;
        this.outbox = outbox;
        this.hints = hints;
        this.journal = journal;
        this.clock = clock;
    }

    /** A draft; {@link #launch} starts it. */
    @Needs(Right.WRITE)
    public CampaignView create(NewCampaign campaign) {
        hints.changed();
        CampaignView created =
                stored.save(new Campaign(campaign, clock.instant())).view();
        journal.record(JournalKind.CAMPAIGN_CREATED, created.id().value(), new Change("name", null, created.name()));
        return created;
    }

    /** Starts a draft. It runs by itself from here. Does nothing to one that was started before. */
    @Needs(Right.WRITE)
    public CampaignView launch(CampaignId id) {
        return start(id, Campaign::launch);
    }

    /** A campaign that failed or is paused goes on where it stopped. Does nothing to any other. */
    @Needs(Right.WRITE)
    public CampaignView resume(CampaignId id) {
        return start(id, campaign -> campaign.resume() && told(JournalKind.CAMPAIGN_RESUMED, campaign));
    }

    /**
     * "Générer plus": looks for so many leads more than it has looked for. A draft is only changed, and what is paused goes
     * on when it is resumed.
     *
     * @throws LeadTargetException if that is more than a campaign may look for
     */
    @Needs(Right.WRITE)
    public CampaignView more(CampaignId id, int extra) {
        return start(id, campaign -> campaign.aimHigher(extra));
    }

    /**
     * What a program asks for: looks for leads. A draft starts, what failed goes on, what has its leads looks for more; what
     * is paused still waits for its owner. Said again with the same target, it does nothing.
     *
     * @param target how many in all; null for {@value NewCampaign#DEFAULT_LEADS} more than a campaign that has them
     * @throws LeadTargetException if that is less than it has looked for, or more than a campaign may look for
     */
    @Needs(Right.WRITE)
    public CampaignView search(CampaignId id, @Nullable Integer target) {
        return start(id, campaign -> campaign.search(target));
    }

    /**
     * A person wants it to stop: no further lead is looked for, enriched or written to until {@link #resume}. What is
     * approved keeps its place in the queue. Only what looks for leads or writes can be paused.
     */
    @Needs(Right.WRITE)
    public CampaignView pause(CampaignId id) {
        return start(id, campaign -> campaign.pauseByHand() && told(JournalKind.CAMPAIGN_PAUSED, campaign));
    }

    /** @param name 1 to {@value NewCampaign#LONGEST_NAME} characters */
    @Needs(Right.WRITE)
    public CampaignView rename(CampaignId id, String name) {
        Campaign campaign = toMove(id);
        String before = campaign.view().name();
        if (campaign.rename(name)) {
            hints.changed();
            journal.record(JournalKind.CAMPAIGN_RENAMED, id.value(), new Change("name", before, name));
        }
        return campaign.view();
    }

    /**
     * Nobody sees it any more and nothing runs for it. Its leads, and its contents that are not on LinkedIn, go with it;
     * what is queued is withdrawn. Does nothing to one that was deleted before.
     */
    @Needs(Right.WRITE)
    public void delete(CampaignId id) {
        Campaign campaign = toMove(id);
        if (campaign.archive(clock.instant())) {
            told(JournalKind.CAMPAIGN_DELETED, campaign);
            outbox.append(
                    CampaignDeleted.TOPIC,
                    new CampaignDeleted(TenantContext.current().value(), id.value()));
        }
    }

    /** Whether a person stopped it, for a while or for good: work that is between two steps ends there. */
    @Transactional(readOnly = true)
    public boolean isStopped(CampaignId id) {
        return stored.findById(id.value()).filter(Campaign::isStopped).isPresent();
    }

    /** The same, and nobody stops it or lets it go on until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdStopped(CampaignId id) {
        return stored.findToMove(id.value()).filter(Campaign::isStopped).isPresent();
    }

    private boolean told(JournalKind kind, Campaign campaign) {
        CampaignView view = campaign.view();
        journal.record(kind, view.id().value(), new Change("name", view.name(), view.name()));
        return true;
    }

    private CampaignView start(CampaignId id, Predicate<Campaign> change) {
        Campaign campaign = toMove(id);
        if (change.test(campaign)) {
            if (campaign.isMaking()) {
                outbox.append(CampaignLaunched.TOPIC, campaign.launched(TenantContext.current()));
            }
            hints.changed();
        }
        return campaign.view();
    }

    /** Moves on; does nothing when the campaign is already there or past it, or still looks for leads. */
    public void advance(CampaignId id, CampaignState next) {
        move(id, campaign -> campaign.advance(next, clock.instant()) && tellEnd(id, next));
    }

    /** @param reason translation key */
    public void fail(CampaignId id, String reason) {
        move(id, campaign -> campaign.fail(reason) && tell(id, false, reason));
    }

    /** Waits until somebody lets it go on. Only what looks for leads or writes can wait. @param reason translation key */
    public void pause(CampaignId id, String reason) {
        move(id, campaign -> campaign.pause(reason) && tell(id, true, reason));
    }

    private boolean tellEnd(CampaignId id, CampaignState next) {
        if (next == CampaignState.COMPLETED) {
            String tenant = TenantContext.current().value();
            outbox.append(CampaignCompleted.TOPIC, new CampaignCompleted(tenant, id.value()));
        }
        return true;
    }

    private boolean tell(CampaignId id, boolean paused, String reason) {
        String tenant = TenantContext.current().value();
        outbox.append(CampaignStopped.TOPIC, new CampaignStopped(tenant, id.value(), paused, reason));
        return true;
    }

    /** News of a campaign that was deleted comes too late, and is none. */
    private void move(CampaignId id, Predicate<Campaign> change) {
        Campaign campaign =
                stored.findToMove(id.value()).orElseThrow(() -> new NoSuchElementException("No campaign " + id));
        if (!campaign.isArchived() && change.test(campaign)) {
            hints.changed();
        }
    }

    /**
     * Nobody else moves the campaign until the end of the transaction.
     *
     * @return the stage that it is at, or stopped at; empty if this workspace has no such campaign
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CampaignState> hold(CampaignId id) {
        return stored.findToMove(id.value())
                .filter(campaign -> !campaign.isArchived())
                .map(Campaign::stage);
    }

    @Transactional(readOnly = true)
    public Optional<CampaignView> find(CampaignId id) {
        return stored.findById(id.value())
                .filter(campaign -> !campaign.isArchived())
                .map(Campaign::view);
    }

    @Transactional(readOnly = true)
    public Slice<CampaignView> list(Window window) {
        return list(EnumSet.allOf(CampaignState.class), window);
    }

    /** Those in one of these states, newest first. */
    @Transactional(readOnly = true)
    public Slice<CampaignView> list(Set<CampaignState> states, Window window) {
        UUID before = window.before() == null ? AFTER_ALL : window.before();
        List<CampaignView> fetched = views(stored.findByArchivedAtIsNullAndStateInAndIdLessThanOrderByIdDesc(
                states, before, Limit.of(window.limit() + 1)));
        return Slice.of(fetched, window.limit(), view -> view.id().value());
    }

    /** Those that are under way, paused ones among them, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignView> active(int most) {
        return views(stored.findByArchivedAtIsNullAndStateInOrderByIdDesc(ACTIVE, Limit.of(most)));
    }

    /** Those that have these words in their name, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignView> named(String words, int most) {
        return words.isBlank()
                ? List.of()
                : views(stored.findByArchivedAtIsNullAndNameContainingIgnoreCaseOrderByIdDesc(
                        words.strip(), Limit.of(most)));
    }

    @Transactional(readOnly = true)
    public long count() {
        return stored.countByArchivedAtIsNull();
    }

    private Campaign toMove(CampaignId id) {
        return stored.findToMove(id.value())
                .filter(campaign -> !campaign.isArchived())
                .orElseThrow(() -> new NoSuchElementException("No campaign " + id));
    }

    private static List<CampaignView> views(List<Campaign> campaigns) {
        return campaigns.stream().map(Campaign::view).toList();
    }
}
