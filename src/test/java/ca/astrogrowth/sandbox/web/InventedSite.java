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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The site of a host that is in no catalogue, such as a list that somebody brings would have. */
public final class InventedSite {

    private static final Point DOWNTOWN = new Point(45.5017, -73.5673);

    /** Where Hunter has an answer to rehearse, the site must not answer first. */
    private static final Set<String> HUNTERS = Set.of(
            "INJOIGNABLE", "OUBLIE", "INVALIDE", "JETABLE", "DEVINE", "MEMBRE", "EFFACE", "INTROUVABLE", "INCORRECT");

    private InventedSite() {}

    /** Its first label may say how it shows its addresses: {@code cloudflare.example}, {@code sollicitation.example}. */
    static Site at(String host) {
        Site drawn = Site.of(List.of(place(host)));
        String label = host.split("\\.", 2)[0].toUpperCase(Locale.ROOT).replace('-', '_');
        if (label.equals("SOLLICITATION")) {
            return with(drawn, drawn.mailboxes(), EmailForm.PLAIN, true);
        }
        return Stream.of(EmailForm.values())
                .filter(form -> form.name().equals(label))
                .findFirst()
                .or(() -> HUNTERS.contains(label) ? Optional.of(EmailForm.HIDDEN) : Optional.empty())
                .map(form -> with(drawn, drawn.mailboxes(), form, false))
                .orElse(drawn);
    }

    /** One that hides the addresses its house has. */
    public static Site hiding(String host, List<Mailbox> mailboxes) {
        return with(Site.of(List.of(place(host))), mailboxes, EmailForm.HIDDEN, false);
    }

    private static Site with(Site drawn, List<Mailbox> mailboxes, EmailForm form, boolean notice) {
        return new Site(
                drawn.host(),
                drawn.canonical(),
                drawn.branches(),
                mailboxes,
                form,
                notice,
                drawn.speciality(),
                drawn.since());
    }

    /** {@code chez-lucie.example} is Chez Lucie. */
    private static Place place(String host) {
        String name = Arrays.stream(Place.bare(host).split("\\.")[0].split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        String number = String.valueOf(100 + Seed.below(8_000, "number:" + host));
        String street = Seed.pick(List.of("Rue Saint-Denis", "Avenue du Mont-Royal Est"), "street:" + host);
        return new Place(
                "invented:" + host,
                name,
                "Restaurant",
                Trade.RESTAURANT,
                new Address(number, street, null, "Le Plateau-Mont-Royal", "Montréal", "H2J 2W8"),
                new Phone("514555%04d".formatted(100 + Seed.below(100, "phone:" + host))),
                "https://" + host + "/",
                null,
                DOWNTOWN,
                null,
                BusinessStatus.OPERATIONAL);
    }
}
