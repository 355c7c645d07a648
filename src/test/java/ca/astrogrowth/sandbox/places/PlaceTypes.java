package ca.astrogrowth.sandbox.places;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Google's words (Table A) for the categories of the catalogue. */
final class PlaceTypes {

    private static final Set<String> TABLE_A = Set.of("""
            acai_shop afghani_restaurant african_restaurant american_restaurant asian_restaurant bagel_shop
            bakery bar bar_and_grill barbecue_restaurant brazilian_restaurant breakfast_restaurant
            brunch_restaurant buffet_restaurant cafe cafeteria candy_store chinese_restaurant coffee_shop
            confectionery deli dental_clinic dentist dessert_restaurant dessert_shop diner doctor donut_shop
            fast_food_restaurant fine_dining_restaurant florist food_court french_restaurant greek_restaurant
            hair_salon hamburger_restaurant ice_cream_shop indian_restaurant indonesian_restaurant
            italian_restaurant japanese_restaurant juice_shop korean_restaurant lawyer lebanese_restaurant
            meal_delivery meal_takeaway mediterranean_restaurant mexican_restaurant middle_eastern_restaurant
            pharmacy pizza_restaurant plumber pub ramen_restaurant real_estate_agency restaurant sandwich_shop
            seafood_restaurant spa spanish_restaurant steak_house sushi_restaurant tea_house thai_restaurant
            turkish_restaurant vegan_restaurant vegetarian_restaurant vietnamese_restaurant wine_bar
            """.strip().split("\\s+"));

    private PlaceTypes() {}

    static boolean known(String type) {
        return TABLE_A.contains(type);
    }

    /** @return null for a broker: Google has a type for the agency and none for the person */
    static @Nullable String primary(Place place) {
        return switch (place.trade()) {
            case RESTAURANT -> cuisine(place.category());
            case DENTIST -> place.category().equals("Dental Clinic") ? "dental_clinic" : "dentist";
            case REAL_ESTATE -> place.category().equals("Real Estate Agency") ? "real_estate_agency" : null;
            case OTHER -> place.category().toLowerCase(Locale.ROOT).replace(' ', '_');
        };
    }

    /** The first is the primary one when there is one. */
    static List<String> all(Place place) {
        String general = switch (place.trade()) {
            case RESTAURANT -> "restaurant";
            case DENTIST -> "dentist";
            case REAL_ESTATE, OTHER -> null;
        };
        Stream<@Nullable String> own = Stream.of(primary(place), general);
        Stream<String> told = own.flatMap(Stream::ofNullable).distinct();
        return Stream.concat(told, Stream.of("point_of_interest", "establishment"))
                .toList();
    }

    private static String cuisine(String category) {
        String type = category.toLowerCase(Locale.ROOT).replace(' ', '_');
        return switch (type) {
            case "burger_restaurant" -> "hamburger_restaurant";
            case "steak_house_restaurant" -> "steak_house";
            default -> TABLE_A.contains(type) ? type : "restaurant";
        };
    }
}
