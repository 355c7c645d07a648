package ca.astrogrowth.sandbox.web;

import ca.astrogrowth.sandbox.places.Address;
import ca.astrogrowth.sandbox.places.BusinessStatus;
import ca.astrogrowth.sandbox.places.Phone;
import ca.astrogrowth.sandbox.places.Place;
import ca.astrogrowth.sandbox.places.Point;
import ca.astrogrowth.sandbox.places.Seed;
import ca.astrogrowth.sandbox.places.Trade;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A business for a host that is in no catalogue, as a list that somebody brings would have it. */
public final class InventedPlace {

    private static final Point DOWNTOWN = new Point(45.5017, -73.5673);

    private InventedPlace() {}

    /** {@code chez-lucie.example} is Chez Lucie. */
    public static Place at(String host) {
        String name = Arrays.stream(Place.bare(host).split("\\.")[0].split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        String number = String.valueOf(100 + Seed.below(8_000, "number:" + host));
        String street = Seed.pick(List.of("Rue Saint-Denis", "Avenue du Mont-Royal Est"), "street:" + host);
        Phone phone = new Phone("514555%04d".formatted(100 + Seed.below(100, "phone:" + host)));
        return new Place(
                "invented:" + host,
                name,
                "Restaurant",
                Trade.RESTAURANT,
                new Address(number, street, null, "Le Plateau-Mont-Royal", "Montréal", "H2J 2W8"),
                phone,
                "https://" + host + "/",
                null,
                DOWNTOWN,
                null,
                BusinessStatus.OPERATIONAL);
    }
}
