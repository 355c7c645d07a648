package ca.astrogrowth.sandbox.places;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Provider;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Text search and place details. */
public final class PlacesProvider implements Provider {

    /** However many match, a query gives three pages. */
    private static final int MOST_RESULTS = 60;

    private final Catalogue catalogue;
    private final PlaceIndex index;
    private final String apiKey;

    public PlacesProvider(Catalogue catalogue, String apiKey) {
        this.catalogue = catalogue;
        this.index = new PlaceIndex(catalogue);
        this.apiKey = apiKey;
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("POST", "/v1/places:searchText", call -> answer(call, this::search)),
                Route.of("GET", "/v1/places/(?<id>[^/:]+)", call -> answer(call, this::details)));
    }

    @Override
    public Reply fault(Fault fault, Call call) {
        Refusal refusal = switch (fault) {
            case REVOKED -> Refusal.badKey();
            case FORBIDDEN ->
                Refusal.of(403, "PERMISSION_DENIED", "This API key is not authorized to use this service.");
            case THROTTLED ->
                Refusal.of(429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'SearchTextRequest'.");
            default -> Refusal.of(500, "INTERNAL", "Internal error encountered.");
        };
        return refusal.reply();
    }

    @Override
    public boolean canMeet(Fault fault, Call call) {
        return fault != Fault.DUPLICATE && fault != Fault.REJECTED;
    }

    private Reply answer(Call call, Function<Call, Reply> handler) {
        try {
            String key = call.header("X-Goog-Api-Key")
                    .orElseThrow(() -> Refusal.of(
                            403,
                            "PERMISSION_DENIED",
                            "Method doesn't allow unregistered callers (callers without established identity). "
                                    + "Please use API Key or other form of API consumer identity to call this API."));
            if (!key.equals(apiKey)) {
                throw Refusal.badKey();
            }
            return handler.apply(call);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Reply search(Call call) {
        FieldMask mask = FieldMask.ofSearch(call.header("X-Goog-FieldMask").orElse(""));
        SearchRequest request = SearchRequest.parse(call.body());
        List<Place> found = index.search(request).stream().limit(MOST_RESULTS).toList();
        int end = Math.min(request.offset() + request.pageSize(), found.size());
        ObjectNode response = JsonMapper.shared().createObjectNode();
        if (mask.shows("places")) {
            for (Place place : found.subList(Math.min(request.offset(), end), end)) {
                response.withArrayProperty("places").add(PlaceJson.of(place, request.region()));
            }
        }
        if (end < found.size()) {
            response.put("nextPageToken", PageToken.of(end, request.fingerprint()));
        }
        return Reply.json(200, mask.applyTo(response));
    }

    private Reply details(Call call) {
        FieldMask mask = FieldMask.ofPlace(call.header("X-Goog-FieldMask").orElse(""));
        String id = call.path("id");
        if (!id.startsWith("ChIJ")) {
            throw Refusal.invalid("Not a valid Place ID: " + id);
        }
        Place place =
                catalogue.find(id).orElseThrow(() -> Refusal.of(404, "NOT_FOUND", "The Place ID is no longer valid."));
        return Reply.json(200, mask.applyTo(PlaceJson.of(place, call.query().get("regionCode"))));
    }
}
