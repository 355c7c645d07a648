package ca.astrogrowth.api;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.PostText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContentController {

    private final Campaigns campaigns;
    private final Contents contents;
    private final Sentences sentences;

    ContentController(Campaigns campaigns, Contents contents, Sentences sentences) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.sentences = sentences;
    }

    @GetMapping("/api/campaigns/{id}/contents")
    Listing<Body> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        CampaignId campaign =
                campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
        return Listing.of(contents.list(campaign, null, Listing.window(limit, cursor)), this::body);
    }

    @GetMapping("/api/contents/{id}")
    Body find(@PathVariable UUID id) {
        return body(existing(id));
    }

    /** 409 when somebody decided already. */
    @PutMapping("/api/contents/{id}/approve")
    Body approve(@PathVariable UUID id) {
        return body(contents.approve(existing(id).id()));
    }

    /** 409 when somebody decided already. */
    @PutMapping("/api/contents/{id}/reject")
    Body reject(@PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Rejection rejection) {
        return body(contents.reject(existing(id).id(), rejection == null ? null : rejection.reason()));
    }

    private ContentView existing(UUID id) {
        return contents.find(new ContentId(id)).orElseThrow(NotFoundException::new);
    }

    private Body body(ContentView view) {
        return new Body(
                view.id().value(),
                view.campaign().value(),
                view.lead().value(),
                view.leadName(),
                view.status().code(),
                view.text(),
                view.image(),
                view.altText(),
                view.score() == null ? null : view.score().value(),
                view.reasons(),
                view.reason() == null ? null : sentences.of(view.reason()),
                view.createdAt());
    }

    record Rejection(
            @Size(max = 500, message = "api.reason.long") @Nullable String reason) {}

    /** @param image link to the picture, good for some minutes */
    record Body(
            UUID id,
            UUID campaignId,
            UUID leadId,
            String leadName,
            String status,
            @Nullable PostText text,
            @Nullable URI image,
            @Nullable String altText,
            @Nullable Integer score,
            List<ScoreLine> breakdown,
            @Nullable String reason,
            Instant createdAt) {}
}
