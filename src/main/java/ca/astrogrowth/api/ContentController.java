package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.TextEdit;
import ca.astrogrowth.leads.LeadId;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who changes or decides names the version that they saw, in {@code If-Match} or in the body: 409 when it is not the last. */
@RestController
@Needs(Right.READ)
class ContentController {

    private static final String IF_MATCH = "If-Match";

    private final Campaigns campaigns;
    private final Contents contents;
    private final ContentEditor editor;
    private final Sentences sentences;

    ContentController(Campaigns campaigns, Contents contents, ContentEditor editor, Sentences sentences) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.editor = editor;
        this.sentences = sentences;
    }

    @Needs(Right.WRITE)
    @PostMapping("/api/generate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ContentBodies.Ordered generate(@Valid @RequestBody ContentBodies.Order order) {
        try {
            int variants = order.variants() == null ? 1 : order.variants();
            List<ContentId> asked = editor.generate(new LeadId(order.leadId()), order.instruction(), variants);
            return new ContentBodies.Ordered(
                    asked.stream().map(ContentId::value).toList());
        } catch (NoSuchElementException e) {
            throw new BadFieldException("lead_id", "api.lead.unknown");
        }
    }

    @GetMapping("/api/campaigns/{id}/contents")
    Listing<ContentBody> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "min_score", required = false) @Nullable Integer minScore,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        CampaignId campaign =
                campaigns.find(new CampaignId(id)).map(CampaignView::id).orElseThrow(NotFoundException::new);
        ContentFilter filter = new ContentFilter(campaign, status(status), score(minScore), q);
        return Listing.of(
                contents.list(filter, Listing.window(limit, cursor)), each -> ContentBody.of(each, sentences));
    }

    @GetMapping("/api/contents/{id}")
    ResponseEntity<ContentDetailsBody> find(@PathVariable UUID id) {
        ContentDetails details = editor.details(new ContentId(id)).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok().eTag(tag(details.content())).body(ContentDetailsBody.of(details, sentences));
    }

    @Needs(Right.WRITE)
    @PatchMapping("/api/contents/{id}")
    ResponseEntity<ContentBody> edit(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @Valid @RequestBody ContentBodies.Change change) {
        ContentView before = existing(id);
        PostText text = before.text();
        if (text == null) {
            throw new BadFieldException("status", "api.content.unwritten");
        }
        TextEdit edit = change.of(text, before.altText());
        if (!edit.fits()) {
            throw new BadFieldException("body", "api.content.text", TextEdit.LONGEST, TextEdit.MOST_HASHTAGS);
        }
        return answer(editor.edit(before.id(), Versions.of(match, change.version()), edit));
    }

    @Needs(Right.APPROVE)
    @PutMapping("/api/contents/{id}/approve")
    ResponseEntity<ContentBody> approve(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @RequestBody(required = false) ContentBodies.@Nullable Approval approval) {
        Long named = approval == null ? null : approval.version();
        return answer(contents.approve(existing(id).id(), Versions.of(match, named)));
    }

    @Needs(Right.APPROVE)
    @PutMapping("/api/contents/{id}/reject")
    ResponseEntity<ContentBody> reject(
            @PathVariable UUID id,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String match,
            @Valid @RequestBody(required = false) ContentBodies.@Nullable Rejection rejection) {
        ContentId content = existing(id).id();
        long version = Versions.of(match, rejection == null ? null : rejection.version());
        return answer(
                rejection == null
                        ? contents.reject(content, version, List.of(), null)
                        : contents.reject(content, version, known(rejection.codes()), rejection.reason()));
    }

    /** Back from the client, who has not answered. */
    @Needs(Right.APPROVE)
    @PutMapping("/api/contents/{id}/take-back")
    ResponseEntity<ContentBody> takeBack(@PathVariable UUID id) {
        return answer(contents.takeBack(existing(id).id()));
    }

    private List<String> known(List<String> codes) {
        if (!contents.rejectReasons().containsAll(codes)) {
            throw new BadFieldException("reasons", "api.content.reasons");
        }
        return codes;
    }

    private ContentView existing(UUID id) {
        return contents.find(new ContentId(id)).orElseThrow(NotFoundException::new);
    }

    private ResponseEntity<ContentBody> answer(ContentView view) {
        ContentView now = contents.find(view.id()).orElse(view);
        return ResponseEntity.ok().eTag(tag(now)).body(ContentBody.of(now, sentences));
    }

    private static String tag(ContentView view) {
        return "\"" + view.version() + "\"";
    }

    private static @Nullable ContentStatus status(@Nullable String code) {
        return code == null
                ? null
                : Arrays.stream(ContentStatus.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new BadFieldException("status", "api.field.invalid"));
    }

    private static @Nullable Score score(@Nullable Integer least) {
        if (least == null) {
            return null;
        }
        if (least < 0 || least > 100) {
            throw new BadFieldException("min_score", "api.score");
        }
        return new Score(least);
    }
}
