package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.publishing.PublicationFilter;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.Queue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is queued for LinkedIn, what is there, what is in doubt. */
@RestController
@Needs(Right.READ)
class PublicationController {

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Publications publications;
    private final Queue queue;
    private final Sentences sentences;
    private final Clock clock;

    PublicationController(Publications publications, Queue queue, Sentences sentences, Clock clock) {
        this.publications = publications;
        this.queue = queue;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/api/publications")
    Listing<PublicationBody> list(
            @RequestParam(name = "campaign_id", required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "" + Listing.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PublicationFilter filter = new PublicationFilter(campaign, state(state));
        return Listing.of(
                publications.list(filter, Listing.window(limit, cursor)), each -> PublicationBody.of(each, sentences));
    }

    /** The content must be approved. 202: it is queued, or will be once the approval can no longer be undone. */
    @Needs(Right.SCHEDULE)
    @PostMapping("/api/contents/{id}/publish")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<PublicationBody> publish(
            @PathVariable UUID id, @RequestBody(required = false) PublicationBody.@Nullable Order order) {
        Instant at = order == null ? null : order.at();
        UUID identity = order == null ? null : order.identity();
        if (at != null && at.isAfter(clock.instant().plus(FARTHEST))) {
            throw new BadFieldException("at", "api.publication.far");
        }
        if (identity != null && !queue.knows(identity)) {
            throw new BadFieldException("identity", "api.identity.unknown");
        }
        ContentId content = new ContentId(id);
        try {
            queue.publish(content, at, identity);
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
        return publications
                .of(content)
                .map(view -> ResponseEntity.accepted().body(PublicationBody.of(view, sentences)))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    /** Takes it out of the queue; 409 unless it is queued. */
    @Needs(Right.SCHEDULE)
    @DeleteMapping("/api/publications/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        try {
            queue.withdraw(id);
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    /** A person looked on LinkedIn; 409 unless the publication is in doubt. */
    @Needs(Right.SCHEDULE)
    @PostMapping("/api/publications/{id}/resolve")
    PublicationBody resolve(@PathVariable UUID id, @RequestBody PublicationBody.Resolution resolution) {
        Boolean published = resolution.published();
        if (published == null) {
            throw new BadFieldException("published", "api.field.missing");
        }
        try {
            publications.resolve(id, published, resolution.url());
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("url", "api.publication.url");
        }
        return publications
                .find(id)
                .map(view -> PublicationBody.of(view, sentences))
                .orElseThrow(NotFoundException::new);
    }

    private static @Nullable PublicationState state(@Nullable String code) {
        return code == null
                ? null
                : Arrays.stream(PublicationState.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new BadFieldException("state", "api.field.invalid"));
    }
}
