package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.content.ContentEditor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an owner does with a campaign that exists. */
@RestController
@RequestMapping("/api/campaigns/{id}")
@Needs(Right.WRITE)
class CampaignStopController {

    private final Campaigns campaigns;
    private final ContentEditor editor;
    private final CampaignBodies bodies;

    CampaignStopController(Campaigns campaigns, ContentEditor editor, CampaignBodies bodies) {
        this.campaigns = campaigns;
        this.editor = editor;
        this.bodies = bodies;
    }

    @PatchMapping
    CampaignBody rename(@PathVariable UUID id, @Valid @RequestBody Name body) {
        return bodies.of(campaigns.rename(existing(id), body.name()));
    }

    /** What looks for leads or writes stops before its next lead; any other stays as it is. */
    @PostMapping("/pause")
    ResponseEntity<CampaignBody> pause(@PathVariable UUID id) {
        return ResponseEntity.accepted().body(bodies.of(campaigns.pause(existing(id))));
    }

    /** Asks for a content about each lead that has none. */
    @PostMapping("/contents")
    ResponseEntity<Asked> write(@PathVariable UUID id) {
        return ResponseEntity.accepted().body(new Asked(editor.generateMissing(existing(id))));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        campaigns.delete(existing(id));
    }

    private CampaignId existing(UUID id) {
        return campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
    }

    record Name(
            @NotBlank(message = "api.field.missing") @Size(max = NewCampaign.LONGEST_NAME, message = "api.name.long") String name) {}

    /** @param asked how many contents are on their way */
    record Asked(int asked) {}
}
