package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadExport;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
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

/** The leads of a campaign. The list lives here because {@code /api/leads/{id}} is one lead. */
@RestController
@RequestMapping("/api/campaigns/{id}")
@Needs(Right.READ)
class CampaignLeadController {

    private final Campaigns campaigns;
    private final Leads leads;
    private final LeadDesk desk;
    private final LeadExport export;
    private final Sentences sentences;

    CampaignLeadController(Campaigns campaigns, Leads leads, LeadDesk desk, LeadExport export, Sentences sentences) {
        this.campaigns = campaigns;
        this.leads = leads;
        this.desk = desk;
        this.export = export;
        this.sentences = sentences;
    }

    /** @param sort {@code newest, score, potential, name} */
    @GetMapping("/leads")
    Listing<LeadBody> list(
            @PathVariable UUID id,
            @RequestParam(name = "min_score", required = false) @Nullable Integer minScore,
            @RequestParam(name = "has_email", required = false) @Nullable Boolean hasEmail,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        LeadFilter filter = LeadFields.filter(minScore, hasEmail, city, q, sort);
        return Listing.of(leads.of(existing(id), filter, Listing.window(limit, cursor)), LeadBody::of);
    }

    /** One by hand: {@code {name, category?, address?, city?, postal_code?, phone?, email?, website?}}. */
    @Needs(Right.WRITE)
    @PostMapping("/leads")
    ResponseEntity<LeadBody> add(@PathVariable UUID id, @RequestBody Map<String, @Nullable String> body) {
        LeadView added = desk.add(existing(id), LeadFields.typed(body));
        return ResponseEntity.created(URI.create("/api/leads/" + added.id())).body(LeadBody.of(added));
    }

    @Needs(Right.EXPORT)
    @GetMapping("/leads.csv")
    void export(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        CampaignId campaign = existing(id);
        Downloads.csv(response, "prospects.csv");
        export.write(campaign, response.getOutputStream(), sentences::of);
    }

    private CampaignId existing(UUID id) {
        return campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
    }
}
