package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.Leads;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns")
@Needs(Right.READ)
class CampaignController {

    private static final int SUGGESTIONS = 3;

    private final Campaigns campaigns;
    private final Leads leads;
    private final CampaignBodies bodies;

    CampaignController(Campaigns campaigns, Leads leads, CampaignBodies bodies) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.bodies = bodies;
    }

    /** Creates a campaign and, unless {@code launch} is false, starts it. */
    @Needs(Right.WRITE)
    @PostMapping
    ResponseEntity<CampaignBody> create(@Valid @RequestBody Request request) {
        CampaignView created = campaigns.create(checked(request));
        boolean draft = Boolean.FALSE.equals(request.launch());
        CampaignView shown = draft ? created : campaigns.launch(created.id());
        return ResponseEntity.created(address(created.id())).body(bodies.of(shown));
    }

    private NewCampaign checked(Request request) {
        Locality locality = new Locality(request.city(), request.province());
        if (!leads.knowsCity(locality)) {
            throw unknownCity(locality.city());
        }
        Industry industry = Industry.of(request.industry());
        if (industry == Industry.OTHER && (request.trade() == null || !NewCampaign.isTrade(request.trade()))) {
            throw new BadFieldException("trade", "api.trade");
        }
        int target = request.targetLeads() == null ? NewCampaign.DEFAULT_LEADS : request.targetLeads();
        return new NewCampaign(request.name(), industry, request.trade(), locality, target);
    }

    private BadFieldException unknownCity(String city) {
        List<String> near = leads.citiesNear(city, SUGGESTIONS);
        return near.isEmpty()
                ? new BadFieldException("city", "api.city.unknown")
                : new BadFieldException("city", "api.city.near", String.join(", ", near));
    }

    @GetMapping
    Listing<CampaignBody> list(
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Listing.of(campaigns.list(Listing.window(limit, cursor)), bodies::of);
    }

    @GetMapping("/{id}")
    CampaignBody find(@PathVariable UUID id) {
        return campaigns.find(new CampaignId(id)).map(bodies::of).orElseThrow(NotFoundException::new);
    }

    static URI address(CampaignId id) {
        return URI.create("/api/campaigns/" + id);
    }

    record Request(
            @NotBlank(message = "api.field.missing") @Size(max = NewCampaign.LONGEST_NAME, message = "api.name.long") String name,

            @NotBlank(message = "api.field.missing") @Pattern(regexp = "restaurant|dentist|real_estate|other", message = "api.industry") String industry,

            @Nullable String trade,

            @NotBlank(message = "api.field.missing") @Size(max = 80, message = "api.city.unknown") String city,

            @NotBlank(message = "api.field.missing") @Pattern(regexp = "[A-Z]{2}", message = "api.province") String province,

            @Min(value = 1, message = "api.target_leads") @Max(value = NewCampaign.MOST_LEADS, message = "api.target_leads") @Nullable Integer targetLeads,

            @Nullable Boolean launch) {}
}
