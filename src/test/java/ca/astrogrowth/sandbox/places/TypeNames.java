package ca.astrogrowth.sandbox.places;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How Google says its types in French. */
final class TypeNames {

    private static final Map<String, String> FRENCH = Arrays.stream("""
            afghani_restaurant=Restaurant afghan
            african_restaurant=Restaurant africain
            american_restaurant=Restaurant américain
            asian_restaurant=Restaurant asiatique
            bakery=Boulangerie
            barbecue_restaurant=Restaurant de grillades
            breakfast_restaurant=Restaurant de petits-déjeuners
            cafe=Café
            chinese_restaurant=Restaurant chinois
            coffee_shop=Café
            dental_clinic=Clinique dentaire
            dentist=Dentiste
            dessert_restaurant=Restaurant de desserts
            fast_food_restaurant=Restauration rapide
            fine_dining_restaurant=Restaurant gastronomique
            french_restaurant=Restaurant français
            greek_restaurant=Restaurant grec
            hamburger_restaurant=Restaurant de hamburgers
            indian_restaurant=Restaurant indien
            italian_restaurant=Restaurant italien
            japanese_restaurant=Restaurant japonais
            korean_restaurant=Restaurant coréen
            lebanese_restaurant=Restaurant libanais
            mediterranean_restaurant=Restaurant méditerranéen
            mexican_restaurant=Restaurant mexicain
            middle_eastern_restaurant=Restaurant moyen-oriental
            pizza_restaurant=Pizzeria
            ramen_restaurant=Restaurant de ramens
            real_estate_agency=Agence immobilière
            restaurant=Restaurant
            seafood_restaurant=Restaurant de fruits de mer
            spanish_restaurant=Restaurant espagnol
            steak_house=Grilladerie
            sushi_restaurant=Restaurant de sushis
            thai_restaurant=Restaurant thaïlandais
            turkish_restaurant=Restaurant turc
            vegan_restaurant=Restaurant végétalien
            vegetarian_restaurant=Restaurant végétarien
            vietnamese_restaurant=Restaurant vietnamien
            """.strip().split("\n"))
            .map(line -> line.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    private TypeNames() {}

    static String french(String type) {
        return FRENCH.getOrDefault(type, type.endsWith("_restaurant") ? "Restaurant" : "Commerce");
    }
}
