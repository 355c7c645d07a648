package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.facts.Field;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Brings lists in. They are read in the background: the answer says where to look. */
@RestController
@RequestMapping("/api/leads")
@Needs(Right.READ)
class LeadImportController {

    private static final TypeReference<LinkedHashMap<String, @Nullable String>> CODES = new TypeReference<>() {};

    private final Campaigns campaigns;
    private final LeadImports imports;
    private final JsonMapper json;
    private final Sentences sentences;

    LeadImportController(Campaigns campaigns, LeadImports imports, JsonMapper json, Sentences sentences) {
        this.campaigns = campaigns;
        this.imports = imports;
        this.json = json;
        this.sentences = sentences;
    }

    /** @param mapping what columns tell, as JSON: {@code {"Nom": "name", "Tél.": "phone"}}; guessed when it is absent */
    @Needs(Right.WRITE)
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Body> start(
            @RequestParam MultipartFile file,
            @RequestParam("campaign_id") UUID campaignId,
            @RequestParam(required = false) @Nullable String mapping)
            throws IOException {
        CampaignId campaign = new CampaignId(campaignId);
        if (campaigns.find(campaign).isEmpty()) {
            throw new NotFoundException();
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportView started = imports.start(campaign, name, file.getBytes(), mapping == null ? null : fields(mapping));
        return ResponseEntity.accepted()
                .location(URI.create("/api/leads/imports/" + started.id()))
                .body(Body.of(started));
    }

    private Map<String, Field> fields(String mapping) {
        Map<String, Field> fields = new LinkedHashMap<>();
        try {
            json.readValue(mapping, CODES).forEach((column, code) -> {
                if (code != null && !code.isEmpty()) {
                    fields.put(
                            column,
                            LeadFields.field(code)
                                    .orElseThrow(() -> new BadFieldException("mapping", "import.bad.mapping")));
                }
            });
        } catch (JacksonException e) {
            throw new BadFieldException("mapping", "api.field.invalid");
        }
        return fields;
    }

    @GetMapping("/imports/{id}")
    Body find(@PathVariable UUID id) {
        return Body.of(existing(id));
    }

    @GetMapping("/imports/{id}/refusals")
    void refusals(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ImportView of = existing(id);
        Downloads.csv(response, "lignes-refusees.csv");
        imports.writeRefusals(of.id(), response.getOutputStream(), sentences::of);
    }

    private ImportView existing(UUID id) {
        return imports.find(new ImportId(id)).orElseThrow(NotFoundException::new);
    }

    /** @param state {@code queued, running, done, failed} */
    record Body(
            UUID id,
            UUID campaignId,
            String fileName,
            String state,
            int rows,
            int created,
            int merged,
            int known,
            int refused,
            @Nullable String attribution,
            Instant createdAt,
            @Nullable Instant doneAt) {

        static Body of(ImportView view) {
            return new Body(
                    view.id().value(),
                    view.campaign().value(),
                    view.fileName(),
                    view.state().code(),
                    view.rows(),
                    view.created(),
                    view.merged(),
                    view.known(),
                    view.refused(),
                    view.attribution(),
                    view.createdAt(),
                    view.doneAt());
        }
    }
}
