package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Image;
import ca.astrogrowth.sandbox.linkedin.Ledger.Post;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The posts of members and pages: written, changed and deleted, never read back. */
final class Posts {

    private static final String ONE = "/rest/posts/(?<urn>[^/]+)";
    static final List<String> WRITING = List.of("w_member_social", "w_organization_social");

    private final Store store;
    private final Accounts accounts;
    private final Gate gate;
    private final Ids ids;
    private final InstantSource clock;

    Posts(Store store, Accounts accounts, Gate gate, Ids ids, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.gate = gate;
        this.ids = ids;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/rest/posts", RefusedException.answering(this::create)),
                Route.of("POST", ONE, RefusedException.answering(this::update)),
                Route.of("DELETE", ONE, RefusedException.answering(this::delete)));
    }

    private Reply create(Call call) {
        Token token = gate.member(call, WRITING, "posts.CREATE");
        Draft draft = Draft.read(Bodies.object(call));
        accounts.checkAuthor(draft.author(), token, "author", "posts.CREATE");
        if (draft.image() != null) {
            checkImage(draft.image(), draft.author());
        }
        String text = LittleText.publish(draft.commentary());
        Draft.checkLength(text);
        Instant now = clock.instant();
        Post post = new Post(
                ids.share(), draft.author(), draft.commentary(), text, draft.image(), draft.altText(), now, null);
        return store.change(ledger -> {
            Optional<Post> twin = ledger.posts().values().stream()
                    .filter(other -> other.forbids(post.author(), text, now))
                    .findFirst();
            if (twin.isPresent()) {
                return Refusals.duplicate(twin.get().urn());
            }
            ledger.posts().put(post.urn(), post);
            return Reply.empty(201).with("x-restli-id", post.urn());
        });
    }

    private void checkImage(String urn, String author) {
        String id = urn.substring(urn.lastIndexOf(':') + 1);
        Image image = store.read(ledger -> Optional.ofNullable(ledger.images().get(id)))
                .orElseThrow(() -> Draft.refused("INVALID_VALUE_FOR_FIELD", "content/media/id", "Unknown " + urn));
        if (!image.owner().equals(author)) {
            throw Draft.refused("INVALID_CONTENT_OWNERSHIP", "content/media/id", author + " does not own " + urn);
        }
        switch (image.status()) {
            case AVAILABLE -> {}
            case WAITING_UPLOAD ->
                throw Draft.refused("MEDIA_ASSET_WAITING_UPLOAD", "content/media/id", urn + " waits for its upload");
            case PROCESSING_FAILED ->
                throw Draft.refused("MEDIA_ASSET_PROCESSING_FAILED", "content/media/id", urn + " could not be read");
        }
    }

    private Reply update(Call call) {
        Token token = gate.member(call, WRITING, "posts.PARTIAL_UPDATE");
        if (!call.header("x-restli-method").orElse("").equals("PARTIAL_UPDATE")) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "X-RestLi-Method must be PARTIAL_UPDATE");
        }
        Optional<Post> post = live(Bodies.urn(call));
        if (post.isEmpty()) {
            return Refusals.plain(404, "NOT_FOUND", "No such post");
        }
        accounts.checkAuthor(post.get().author(), token, "author", "posts.PARTIAL_UPDATE");
        JsonNode commentary = Bodies.object(call).path("patch").path("$set").path("commentary");
        if (!commentary.isString()) {
            return Refusals.input("MISSING_FIELD", "patch/$set/commentary", "commentary is required");
        }
        String text = LittleText.publish(commentary.asString());
        Draft.checkLength(text);
        keep(post.get().says(commentary.asString(), text));
        return Reply.empty(204);
    }

    private Reply delete(Call call) {
        Token token = gate.member(call, WRITING, "posts.DELETE");
        live(Bodies.urn(call)).ifPresent(post -> {
            accounts.checkAuthor(post.author(), token, "author", "posts.DELETE");
            keep(post.delete(clock.instant()));
        });
        return Reply.empty(204);
    }

    private Optional<Post> live(String urn) {
        return store.read(ledger -> Optional.ofNullable(ledger.posts().get(urn)))
                .filter(Post::live);
    }

    private void keep(Post post) {
        store.change(ledger -> ledger.posts().put(post.urn(), post) != null);
    }
}
