package ca.astrogrowth.api;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Figures;
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
import java.time.Instant;
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
class CampaignController {

    private final Campaigns campaigns;
    private final Leads leads;
    private final Figures figures;
    private final Sentences sentences;

    CampaignController(Campaigns campaigns, Leads leads, Figures figures, Sentences sentences) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.figures = figures;
        this.sentences = sentences;
    }

    /** Creates a campaign and, unless {@code launch} is false, starts it. */
    @PostMapping
    ResponseEntity<Body> create(@Valid @RequestBody Request request) {
        CampaignView created = campaigns.create(checked(request));
        boolean draft = Boolean.FALSE.equals(request.launch());
        CampaignView shown = draft ? created : campaigns.launch(created.id());
        return ResponseEntity.created(URI.create("/api/campaigns/" + created.id()))
                .body(body(shown));
    }

    private NewCampaign checked(Request request) {
        Locality locality = new Locality(request.city(), request.province());
        if (!leads.knowsCity(locality)) {
            throw new BadFieldException("city", "api.city.unknown");
        }
        Industry industry = Industry.of(request.industry());
        int target = request.targetLeads() == null ? NewCampaign.DEFAULT_LEADS : request.targetLeads();
        return new NewCampaign(request.name(), industry, locality, target);
    }

    @GetMapping
    Listing<Body> list(
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Listing.of(campaigns.list(Listing.window(limit, cursor)), this::body);
    }

    @GetMapping("/{id}")
    Body find(@PathVariable UUID id) {
        return campaigns.find(new CampaignId(id)).map(this::body).orElseThrow(NotFoundException::new);
    }

    private Body body(CampaignView view) {
        CampaignFigures counts = figures.of(view.id());
        return new Body(
                view.id().value(),
                view.name(),
                view.industry().code(),
                view.locality().city(),
                view.locality().province(),
                view.targetLeads(),
                view.state().code(),
                view.failure() == null ? null : sentences.of(view.failure()),
                new Counts(counts.leads(), counts.contents(), counts.published()),
                view.createdAt(),
                view.completedAt());
    }

    record Request(
            @NotBlank(message = "api.field.missing") @Size(max = NewCampaign.LONGEST_NAME, message = "api.name.long") String name,

            @NotBlank(message = "api.field.missing") @Pattern(regexp = "restaurant|dentist|real_estate|other", message = "api.industry") String industry,

            @NotBlank(message = "api.field.missing") @Size(max = 80, message = "api.city.unknown") String city,

            @NotBlank(message = "api.field.missing") @Pattern(regexp = "[A-Z]{2}", message = "api.province") String province,

            @Min(value = 1, message = "api.target_leads") @Max(value = NewCampaign.MOST_LEADS, message = "api.target_leads") @Nullable Integer targetLeads,

            @Nullable Boolean launch) {}

    /** @param failure why it stopped, in French, when the state is {@code failed} */
    record Body(
            UUID id,
            String name,
            String industry,
            String city,
            String province,
            int targetLeads,
            String state,
            @Nullable String failure,
            Counts counts,
            Instant createdAt,
            @Nullable Instant completedAt) {}

    record Counts(long leads, long contents, long published) {}
}
