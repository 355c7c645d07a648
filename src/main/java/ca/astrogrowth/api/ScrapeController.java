package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets the search of a campaign that exists going. It runs by itself: the answers are 202, and say where to look. */
@RestController
@Needs(Right.WRITE)
class ScrapeController {

    private final Campaigns campaigns;
    private final CampaignBodies bodies;

    ScrapeController(Campaigns campaigns, CampaignBodies bodies) {
        this.campaigns = campaigns;
        this.bodies = bodies;
    }

    /**
     * Starts a draft, goes on after a failure, and looks for more where there are leads already, up to {@code target_leads}
     * in all or for 50 more. A paused campaign still waits: {@code POST /api/campaigns/id/resume}.
     */
    @PostMapping("/api/scrape")
    ResponseEntity<CampaignBody> scrape(@Valid @RequestBody Request request) {
        return accepted(campaigns.search(existing(request.campaignId()), request.targetLeads()));
    }

    /** A campaign that failed or is paused goes on where it stopped; any other stays as it is. */
    @PostMapping("/api/campaigns/{id}/resume")
    ResponseEntity<CampaignBody> resume(@PathVariable UUID id) {
        return accepted(campaigns.resume(existing(id)));
    }

    private CampaignId existing(UUID id) {
        return campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
    }

    private ResponseEntity<CampaignBody> accepted(CampaignView campaign) {
        return ResponseEntity.accepted()
                .location(CampaignController.address(campaign.id()))
                .body(bodies.of(campaign));
    }

    record Request(
            @NotNull(message = "api.field.missing") UUID campaignId,

            @Min(value = 1, message = "api.target_leads") @Max(value = NewCampaign.MOST_LEADS, message = "api.target_leads") @Nullable Integer targetLeads) {}
}
