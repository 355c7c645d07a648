package ca.astrogrowth.api;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LeadController {

    private final Campaigns campaigns;
    private final Leads leads;

    LeadController(Campaigns campaigns, Leads leads) {
        this.campaigns = campaigns;
        this.leads = leads;
    }

    @GetMapping("/api/campaigns/{id}/leads")
    Listing<Body> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        CampaignId campaign =
                campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
        return Listing.of(leads.of(campaign, LeadFilter.NONE, Listing.window(limit, cursor)), Body::of);
    }

    @GetMapping("/api/leads/{id}")
    Body find(@PathVariable UUID id) {
        return leads.find(new LeadId(id)).map(Body::of).orElseThrow(NotFoundException::new);
    }

    /** What is not known is absent. */
    record Body(
            UUID id,
            UUID campaignId,
            String name,
            @Nullable String category,
            @Nullable String address,
            @Nullable String city,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable BigDecimal rating,
            @Nullable Integer reviews,
            int score,
            List<ScoreLine> breakdown,
            Instant createdAt) {

        static Body of(LeadView lead) {
            return new Body(
                    lead.id().value(),
                    lead.campaign().value(),
                    lead.name(),
                    lead.category(),
                    lead.address(),
                    lead.city(),
                    lead.phone() == null ? null : lead.phone().e164(),
                    lead.email(),
                    lead.website(),
                    lead.rating(),
                    lead.reviews(),
                    lead.score().value(),
                    lead.reasons(),
                    lead.createdAt());
        }
    }
}
