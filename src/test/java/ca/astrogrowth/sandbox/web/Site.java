package ca.astrogrowth.sandbox.web;

import ca.astrogrowth.sandbox.places.Kind;
import ca.astrogrowth.sandbox.places.Place;
import ca.astrogrowth.sandbox.places.Seed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a business says of itself on its site, drawn from its host's name and therefore always the same.
 *
 * @param host without {@code www.}
 * @param canonical as the business writes it, with or without {@code www.}
 * @param branches the places of the catalogue that share it
 * @param mailboxes of the house; the site may hide them
 * @param refusesSolicitation a notice beside the addresses
 */
public record Site(
        String host,
        String canonical,
        List<Place> branches,
        List<Mailbox> mailboxes,
        EmailForm form,
        boolean refusesSolicitation,
        String speciality,
        int since) {

    private static final List<String> ROLES = List.of("info", "bonjour", "contact", "reception", "courriel");
    private static final List<String> FIRST_NAMES = List.of(
            "Amélie",
            "Béatrice",
            "Catherine",
            "Dominique",
            "Élise",
            "Fanny",
            "Guillaume",
            "Hélène",
            "Ismaël",
            "Julien",
            "Karine",
            "Louis",
            "Mireille",
            "Nadia",
            "Olivier",
            "Pascale",
            "Rachid",
            "Sophie",
            "Thomas",
            "Valérie");
    private static final List<String> LAST_NAMES = List.of(
            "Aubertin",
            "Brisebois",
            "Champoux",
            "Desrosiers",
            "Émond",
            "Fontaine",
            "Gingras",
            "Hamelin",
            "Jobin",
            "Laforge",
            "Marcotte",
            "Nadeau",
            "Ostiguy",
            "Paquin",
            "Robitaille",
            "Sauvageau",
            "Turcotte",
            "Vézina");
    private static final int THIS_YEAR = 2026;

    /** @param branches at least one, all with a website on the host */
    static Site of(List<Place> branches) {
        Place first = branches.getFirst();
        String host = first.host().orElseThrow();
        List<Mailbox> mailboxes = mailboxes(first, host);
        boolean www = String.valueOf(first.website()).contains("//www.");
        return new Site(
                host,
                www ? "www." + host : host,
                List.copyOf(branches),
                mailboxes,
                Seed.pick(List.of(EmailForm.values()), "form:" + host),
                Seed.oneIn(10, "notice:" + host),
                Seed.pick(Kind.of(first).specialities(), "speciality:" + host),
                THIS_YEAR - 1 - Seed.below(40, "since:" + host));
    }

    public Place main() {
        return branches.getFirst();
    }

    public String contactPath() {
        return Seed.pick(List.of("/contact", "/nous-joindre", "/contactez-nous"), "page:" + host);
    }

    public boolean showsAddresses() {
        return form != EmailForm.HIDDEN;
    }

    public String mailDomain() {
        return mailDomain(host);
    }

    /** Nobody real can be reached: an address of the catalogue given by {@code --places} moves under .example. */
    private static String mailDomain(String host) {
        return host.endsWith(".example") ? host : host.replace('.', '-') + ".example";
    }

    private static List<Mailbox> mailboxes(Place place, String host) {
        String domain = "@" + mailDomain(host);
        List<Mailbox> found = new ArrayList<>();
        found.add(Mailbox.ofRole(Seed.pick(ROLES, "role:" + host) + domain));
        if (!Seed.oneIn(3, "alone:" + host)) {
            String first = Seed.pick(FIRST_NAMES, "first:" + host);
            String last = Seed.pick(LAST_NAMES, "last:" + host);
            found.add(new Mailbox(local(first) + "." + local(last) + domain, first, last, position(place)));
        }
        if (Seed.oneIn(4, "more:" + host)) {
            found.add(Mailbox.ofRole("emplois" + domain));
        }
        return List.copyOf(found);
    }

    private static String position(Place place) {
        return switch (place.trade()) {
            case RESTAURANT, OTHER -> "Propriétaire";
            case DENTIST -> "Dentiste propriétaire";
            case REAL_ESTATE -> "Dirigeant d’agence";
        };
    }

    private static String local(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
