package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Image;
import ca.astrogrowth.sandbox.linkedin.Ledger.Token;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The pictures of posts: a place asked for, then the bytes. */
final class Images {

    private static final Duration UPLOAD = Duration.ofDays(1);

    private final Store store;
    private final Accounts accounts;
    private final Gate gate;
    private final Ids ids;
    private final InstantSource clock;

    Images(Store store, Accounts accounts, Gate gate, Ids ids, InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.gate = gate;
        this.ids = ids;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(
                Route.of("POST", "/rest/images", RefusedException.answering(this::initialize)),
                Route.of("PUT", "/dms-uploads/(?<id>[^/]+)", RefusedException.answering(this::upload)),
                Route.of("GET", "/rest/images/(?<urn>[^/]+)", RefusedException.answering(this::status)));
    }

    private Reply initialize(Call call) {
        Token token = gate.member(call, Posts.WRITING, "images.ACTION-initializeUpload");
        if (!"initializeUpload".equals(call.query().get("action"))) {
            return Refusals.plain(400, "ILLEGAL_ARGUMENT", "Unknown or missing action");
        }
        JsonNode owner = Bodies.object(call).path("initializeUploadRequest").path("owner");
        if (!owner.isString()) {
            return Refusals.input("MISSING_FIELD", "initializeUploadRequest/owner", "owner is required");
        }
        accounts.checkAuthor(
                owner.asString(), token, "initializeUploadRequest/owner", "images.ACTION-initializeUpload");
        Image image = new Image(ids.image(), owner.asString(), Image.Status.WAITING_UPLOAD, "");
        store.change(ledger -> ledger.images().put(image.id(), image) == null);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("uploadUrlExpiresAt", clock.instant().plus(UPLOAD).toEpochMilli());
        value.put("uploadUrl", "%s/dms-uploads/%s?ca=vector_feedshare&cn=uploads".formatted(call.origin(), image.id()));
        value.put("image", image.urn());
        return Reply.json(200, Map.of("value", value));
    }

    private Reply upload(Call call) {
        Token token = gate.token(call);
        Optional<Image> found = image(call.path("id"));
        if (found.isEmpty()) {
            return Refusals.plain(404, "NOT_FOUND", "No such upload");
        }
        Image image = found.get();
        accounts.checkAuthor(image.owner(), token, "owner", "dms-uploads.PUT");
        Optional<String> type = Pictures.type(call.body());
        if (type.isEmpty()) {
            keep(image.becomes(Image.Status.PROCESSING_FAILED, ""));
            return Refusals.plain(400, "INVALID_MEDIA", "Not a JPG, PNG or GIF of less than 36152320 pixels");
        }
        store.keepPicture(image.id(), call.body());
        keep(image.becomes(Image.Status.AVAILABLE, type.get()));
        return Reply.empty(201);
    }

    /** A member's own application may write pictures and never read them back. */
    private Reply status(Call call) {
        gate.member(call, "r_organization_social", "images.GET");
        String urn = Bodies.urn(call);
        return image(urn.substring(urn.lastIndexOf(':') + 1))
                .map(image ->
                        Reply.json(200, Map.of("id", image.urn(), "owner", image.owner(), "status", image.status())))
                .orElseGet(() -> Refusals.plain(404, "NOT_FOUND", "No such image"));
    }

    private Optional<Image> image(String id) {
        return store.read(ledger -> Optional.ofNullable(ledger.images().get(id)));
    }

    private void keep(Image image) {
        store.change(ledger -> ledger.images().put(image.id(), image) != null);
    }
}
