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
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The campaigns of the current workspace. What starts or moves a campaign throws {@link NoSuchElementException} for an
 * identifier that is not of this workspace.
 */
@Service
@Transactional
public class Campaigns {

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final EnumSet<CampaignState> ACTIVE =
            EnumSet.of(CampaignState.SCRAPING, CampaignState.GENERATING, CampaignState.PUBLISHING);

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
        Campaign campaign = toMove(id);
        if (campaign.launch()) {
            startScraping(campaign);
        }
        return campaign.view();
    }

    /** Starts a failed campaign again where it stopped. Does nothing to one that has not failed. */
    public CampaignView resume(CampaignId id) {
        Campaign campaign = toMove(id);
        if (campaign.resume()) {
            if (campaign.isMaking()) {
                startScraping(campaign);
            }
            hints.changed();
        }
        return campaign.view();
    }

    /** Moves on; does nothing when the campaign is already there or past it. */
    public void advance(CampaignId id, CampaignState next) {
        if (toMove(id).advance(next, clock.instant())) {
            hints.changed();
        }
    }

    /** @param reason translation key */
    public void fail(CampaignId id, String reason) {
        if (toMove(id).fail(reason)) {
            hints.changed();
        }
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

    /** Those that are running, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignView> active(int most) {
        return views(stored.findByStateInOrderByIdDesc(ACTIVE, Limit.of(most)));
    }

    @Transactional(readOnly = true)
    public long count() {
        return stored.count();
    }

    private Campaign toMove(CampaignId id) {
        return stored.findToMove(id.value()).orElseThrow(() -> new NoSuchElementException("No campaign " + id));
    }

    private void startScraping(Campaign campaign) {
        outbox.append(CampaignLaunched.TOPIC, campaign.launched(TenantContext.current()));
    }

    private static List<CampaignView> views(List<Campaign> campaigns) {
        return campaigns.stream().map(Campaign::view).toList();
    }
}
