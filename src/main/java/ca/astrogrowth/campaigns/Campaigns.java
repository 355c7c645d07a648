package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
public class Campaigns {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final EnumSet<CampaignState> ACTIVE = EnumSet.of(
            CampaignState.SCRAPING, CampaignState.GENERATING, CampaignState.PUBLISHING, CampaignState.PAUSED);

    private final StoredCampaigns stored;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Campaigns(StoredCampaigns stored, Outbox outbox, Hints hints, Clock clock) {
        this.stored = stored;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** A draft; {@link #launch} starts it. */
    public CampaignView create(NewCampaign campaign) {
        hints.changed();
        return stored.save(new Campaign(campaign, clock.instant())).view();
    }

    /** Starts a draft. It runs by itself from here. Does nothing to one that was started before. */
    public CampaignView launch(CampaignId id) {
        return start(id, Campaign::launch);
    }

    /** A campaign that failed or is paused goes on where it stopped. Does nothing to any other. */
    public CampaignView resume(CampaignId id) {
        return start(id, Campaign::resume);
    }

    /**
     * "Générer plus": looks for so many leads more than it has looked for. A draft is only changed, and what is paused goes
     * on when it is resumed.
     *
     * @throws LeadTargetException if that is more than a campaign may look for
     */
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
    public CampaignView search(CampaignId id, @Nullable Integer target) {
        return start(id, campaign -> campaign.search(target));
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
        move(id, campaign -> campaign.advance(next, clock.instant()));
    }

    /** @param reason translation key */
    public void fail(CampaignId id, String reason) {
        move(id, campaign -> campaign.fail(reason));
    }

    /** Waits until somebody lets it go on. Only what looks for leads or writes can wait. @param reason translation key */
    public void pause(CampaignId id, String reason) {
        move(id, campaign -> campaign.pause(reason));
    }

    private void move(CampaignId id, Predicate<Campaign> change) {
        if (change.test(toMove(id))) {
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
        return stored.findToMove(id.value()).map(Campaign::stage);
    }

    @Transactional(readOnly = true)
    public Optional<CampaignView> find(CampaignId id) {
        return stored.findById(id.value()).map(Campaign::view);
    }

    @Transactional(readOnly = true)
    public Slice<CampaignView> list(Window window) {
        UUID before = window.before() == null ? AFTER_ALL : window.before();
        List<CampaignView> fetched = views(stored.findByIdLessThanOrderByIdDesc(before, Limit.of(window.limit() + 1)));
        return Slice.of(fetched, window.limit(), view -> view.id().value());
    }

    /** Those that are under way, paused ones among them, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignView> active(int most) {
        return views(stored.findByStateInOrderByIdDesc(ACTIVE, Limit.of(most)));
    }

    /** Those that have these words in their name, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignView> named(String words, int most) {
        return words.isBlank()
                ? List.of()
                : views(stored.findByNameContainingIgnoreCaseOrderByIdDesc(words.strip(), Limit.of(most)));
    }

    @Transactional(readOnly = true)
    public long count() {
        return stored.count();
    }

    private Campaign toMove(CampaignId id) {
        return stored.findToMove(id.value()).orElseThrow(() -> new NoSuchElementException("No campaign " + id));
    }

    private static List<CampaignView> views(List<Campaign> campaigns) {
        return campaigns.stream().map(Campaign::view).toList();
    }
}
