package ca.astrogrowth.sandbox.places;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A place with every field that we know in Google's shape; what is unknown is left out, as proto3 does. */
final class PlaceJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Place place;
    private final boolean withCountry;

    private PlaceJson(Place place, boolean withCountry) {
        this.place = place;
        this.withCountry = withCountry;
    }

    /** @param region when it is the place's own country, the address leaves the country out */
    static ObjectNode of(Place place, @Nullable String region) {
        return new PlaceJson(place, !"CA".equalsIgnoreCase(region)).json();
    }

    private ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.put("name", "places/" + place.id());
        json.put("id", place.id());
        PlaceTypes.all(place).forEach(json.putArray("types")::add);
        String type = PlaceTypes.primary(place);
        if (type != null) {
            json.put("primaryType", type);
            json.set("primaryTypeDisplayName", text(TypeNames.french(type)));
        }
        json.set("displayName", text(place.name()));
        json.put("formattedAddress", place.address().formatted(withCountry));
        json.put("shortFormattedAddress", place.address().brief());
        json.set("addressComponents", components(place.address()));
        json.putObject("location")
                .put("latitude", place.location().latitude())
                .put("longitude", place.location().longitude());
        contact(json);
        json.put("businessStatus", place.status().name());
        json.put("googleMapsUri", "https://maps.google.com/?cid=" + Seed.below(Integer.MAX_VALUE, "cid:" + place.id()));
        return json;
    }

    private void contact(ObjectNode json) {
        Phone phone = place.phone();
        if (phone != null) {
            json.put("nationalPhoneNumber", phone.national());
            json.put("internationalPhoneNumber", phone.international());
        }
        putIfKnown(json, "websiteUri", place.website());
        Rating rating = place.rating();
        if (rating != null) {
            json.put("rating", rating.stars());
            json.put("userRatingCount", rating.reviews());
        }
    }

    private static ArrayNode components(Address address) {
        ArrayNode components = JSON.createArrayNode();
        component(components, address.unit(), address.unit(), "subpremise");
        component(components, address.number(), address.number(), "street_number");
        component(components, address.route(), address.route(), "route");
        component(components, address.borough(), address.borough(), "sublocality_level_1", "sublocality", "political");
        component(components, address.city(), address.city(), "locality", "political");
        component(components, "Québec", "QC", "administrative_area_level_1", "political");
        component(components, "Canada", "CA", "country", "political");
        component(components, address.postalCode(), address.postalCode(), "postal_code");
        return components;
    }

    private static void component(
            ArrayNode components, @Nullable String longText, @Nullable String shortText, String... types) {
        if (longText == null || longText.isBlank()) {
            return;
        }
        ObjectNode component = components.addObject().put("longText", longText).put("shortText", shortText);
        for (String type : types) {
            component.withArrayProperty("types").add(type);
        }
        component.put("languageCode", "fr");
    }

    private static ObjectNode text(String text) {
        return JSON.createObjectNode().put("text", text).put("languageCode", "fr");
    }

    private static void putIfKnown(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
