package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign, which guards its own way from draft to completed. */
@Entity
@Table(name = "campaigns")
class Campaign {

    /** Translation key: a person paused it. */
    private static final String BY_HAND = "pause.person";

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private @Nullable String trade;
    private String city;
    private String province;
    private int targetLeads;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    /** Where it goes on after a failure or a pause. */
    @Enumerated(EnumType.STRING)
    @Column(name = "failed_from")
    private @Nullable CampaignState stoppedAt;

    private @Nullable String failure;
    private @Nullable String pause;
    private Instant createdAt;
    private @Nullable Instant completedAt;
    private @Nullable Instant archivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Campaign() {}

    Campaign(NewCampaign wanted, Instant now) {
        this.id = UuidV7.next();
        this.name = wanted.name();
        this.industry = wanted.industry();
        this.trade = wanted.trade();
        this.city = wanted.locality().city();
        this.province = wanted.locality().province();
        this.targetLeads = wanted.targetLeads();
        this.state = CampaignState.DRAFT;
        this.createdAt = now;
    }

    /** @return whether it started now; a second click is not an error */
    boolean launch() {
        if (state != CampaignState.DRAFT) {
            return false;
        }
        become(CampaignState.SCRAPING);
        return true;
    }

    /** @return whether it moved; news of a stage that it has passed, or cannot have reached yet, moves nothing */
    boolean advance(CampaignState next, Instant now) {
        if (next == CampaignState.FAILED || next == CampaignState.PAUSED || next.compareTo(stage()) <= 0) {
            return false;
        }
        if (stage() == CampaignState.SCRAPING && next != CampaignState.GENERATING) {
            return false;
        }
        if (stoppedAt != null && next != CampaignState.COMPLETED) {
            stoppedAt = next;
            return true;
        }
        become(next);
        if (next == CampaignState.COMPLETED) {
            completedAt = now;
        }
        return true;
    }

    /** @return whether it failed now; the first reason is the one that is kept */
    boolean fail(String reason) {
        if (!state.canBecome(CampaignState.FAILED)) {
            return false;
        }
        stop(CampaignState.FAILED);
        failure = reason;
        return true;
    }

    /** @return whether it is paused now; the first reason is the one that is kept */
    boolean pause(String reason) {
        if (!state.canBecome(CampaignState.PAUSED)) {
            return false;
        }
        stop(CampaignState.PAUSED);
        pause = reason;
        return true;
    }

    /** @return whether a person paused it now; what nobody can pause, or has paused already, stays as it is */
    boolean pauseByHand() {
        return isMaking() && pause(BY_HAND);
    }

    /** Nothing is made for it until somebody says so, or ever. */
    boolean isStopped() {
        return archivedAt != null || state == CampaignState.PAUSED && BY_HAND.equals(pause);
    }

    /** @return whether it is called something else now */
    boolean rename(String other) {
        String wanted = NewCampaign.checkedName(other);
        boolean changed = !wanted.equals(name);
        name = wanted;
        return changed;
    }

    /** @return whether it was put away now */
    boolean archive(Instant now) {
        boolean first = archivedAt == null;
        archivedAt = first ? now : archivedAt;
        return first;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    private void stop(CampaignState how) {
        CampaignState from = state;
        become(how);
        stoppedAt = from;
    }

    /** @return whether it goes on now */
    boolean resume() {
        if (stoppedAt == null) {
            return false;
        }
        become(stoppedAt);
        return true;
    }

    /**
     * Looks for more leads, from wherever it is. A draft still waits for its launch, and what is paused for its resumption.
     *
     * @return whether there is something more to look for
     * @throws LeadTargetException if that is less than now, or more than any campaign may look for
     */
    boolean aimAt(int target) {
        if (target < targetLeads || target > NewCampaign.MOST_LEADS) {
            throw new LeadTargetException(target, targetLeads);
        }
        if (target == targetLeads) {
            return false;
        }
        targetLeads = target;
        if (state == CampaignState.PAUSED) {
            stoppedAt = CampaignState.SCRAPING;
        } else if (state != CampaignState.DRAFT && state != CampaignState.SCRAPING) {
            become(CampaignState.SCRAPING);
        }
        return true;
    }

    /** @throws LeadTargetException if that is more than any campaign may look for */
    boolean aimHigher(int extra) {
        return aimAt(Math.addExact(targetLeads, extra));
    }

    /** @return whether there is something to look for now that there was not before */
    boolean search(@Nullable Integer target) {
        boolean wider = target != null && aimAt(target);
        return switch (state) {
            case DRAFT -> launch();
            case FAILED -> resume();
            case SCRAPING, PAUSED -> wider;
            case GENERATING, PUBLISHING, COMPLETED -> target == null && aimAt(usualNextTarget());
        };
    }

    /** One more than is allowed when there is no room any more, which is refused. */
    private int usualNextTarget() {
        int usual = Math.min(targetLeads + NewCampaign.DEFAULT_LEADS, NewCampaign.MOST_LEADS);
        return Math.max(usual, targetLeads + 1);
    }

    private void become(CampaignState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A campaign that is " + state + " cannot become " + next);
        }
        state = next;
        stoppedAt = null;
        failure = null;
        pause = null;
        completedAt = null;
    }

    /** The state, or the one that it stopped at. */
    CampaignState stage() {
        return stoppedAt == null ? state : stoppedAt;
    }

    /** Leads or contents are still to be made; what is there already is kept. */
    boolean isMaking() {
        return state == CampaignState.SCRAPING || state == CampaignState.GENERATING;
    }

    CampaignLaunched launched(TenantId tenant) {
        return new CampaignLaunched(tenant.value(), id, industry, trade, new Locality(city, province), targetLeads);
    }

    CampaignView view() {
        return new CampaignView(
                new CampaignId(id),
                name,
                industry,
                trade,
                new Locality(city, province),
                targetLeads,
                state,
                stage(),
                failure,
                pause,
                createdAt,
                completedAt);
    }
}
