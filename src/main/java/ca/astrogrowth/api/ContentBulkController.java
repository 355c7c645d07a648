package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decides about many contents, each for itself: what cannot be done to one says why and keeps no other from it. */
@RestController
@Needs(Right.APPROVE)
class ContentBulkController {

    private final Contents contents;
    private final Sentences sentences;

    ContentBulkController(Contents contents, Sentences sentences) {
        this.contents = contents;
        this.sentences = sentences;
    }

    @PostMapping("/api/contents/bulk")
    ContentBodies.Results decide(@Valid @RequestBody ContentBodies.Many many) {
        if (!contents.rejectReasons().containsAll(many.codes())) {
            throw new BadFieldException("reasons", "api.content.reasons");
        }
        return new ContentBodies.Results(
                many.items().stream().map(item -> decide(many, item)).toList());
    }

    private ContentBodies.Result decide(ContentBodies.Many many, ContentBodies.Item item) {
        ContentId id = new ContentId(item.id());
        try {
            ContentView now = many.action().equals("approve")
                    ? contents.approve(id, item.version())
                    : contents.reject(id, item.version(), many.codes(), many.reason());
            return new ContentBodies.Result(item.id(), true, now.status().code(), null);
        } catch (NoSuchElementException e) {
            return not(item, null, "api.not_found");
        } catch (ContentNotPendingException e) {
            String status = e.status().code();
            return not(item, status, "api.content.decided", sentences.of("content.status." + status));
        } catch (StaleContentException e) {
            return not(item, "pending", "api.content.stale");
        } catch (TwinException e) {
            return not(item, "pending", "api.content.twin", e.name());
        }
    }

    private ContentBodies.Result not(ContentBodies.Item item, @Nullable String status, String key, Object... values) {
        return new ContentBodies.Result(item.id(), false, status, sentences.of(key, values));
    }
}
