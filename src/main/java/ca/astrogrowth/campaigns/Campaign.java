package ca.astrogrowth.campaigns;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantId;
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

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String city;
    private String province;
    private int targetLeads;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Enumerated(EnumType.STRING)
    private @Nullable CampaignState failedFrom;

    private @Nullable String failure;
    private Instant createdAt;
    private @Nullable Instant completedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Campaign() {}

    Campaign(NewCampaign wanted, Instant now) {
        this.id = UuidV7.next();
        this.name = wanted.name();
        this.industry = wanted.industry();
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

    /** @return whether it moved; news of a stage that it has reached or passed moves nothing */
    boolean advance(CampaignState next, Instant now) {
        CampaignState reached = failedFrom == null ? state : failedFrom;
        if (next == CampaignState.FAILED || next.compareTo(reached) <= 0) {
            return false;
        }
        if (state == CampaignState.FAILED && next != CampaignState.COMPLETED) {
            failedFrom = next;
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
        CampaignState from = state;
        become(CampaignState.FAILED);
        failedFrom = from;
        failure = reason;
        return true;
    }

    /** @return whether it goes on now */
    boolean resume() {
        if (failedFrom == null) {
            return false;
        }
        become(failedFrom);
        return true;
    }

    private void become(CampaignState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A campaign that is " + state + " cannot become " + next);
        }
        state = next;
        failedFrom = null;
        failure = null;
    }

    /** Leads or contents are still to be made; what is there already is kept. */
    boolean isMaking() {
        return state == CampaignState.SCRAPING || state == CampaignState.GENERATING;
    }

    CampaignLaunched launched(TenantId tenant) {
        return new CampaignLaunched(tenant.value(), id, industry, new Locality(city, province), targetLeads);
    }

    CampaignView view() {
        return new CampaignView(
                new CampaignId(id),
                name,
                industry,
                new Locality(city, province),
                targetLeads,
                state,
                failure,
                createdAt,
                completedAt);
    }
}
