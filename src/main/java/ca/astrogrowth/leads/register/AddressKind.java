package ca.astrogrowth.leads.register;

import java.util.Locale;
import java.util.Set;

/** Whether an e-mail address is that of a role in the business or of a person, who has more rights over it. */
public enum AddressKind {
    ROLE,
    PERSONAL;

    private static final Set<String> ROLES = Set.of(
            "info",
            "contact",
            "bonjour",
            "hello",
            "allo",
            "salut",
            "reservation",
            "reservations",
            "resa",
            "booking",
            "admin",
            "administration",
            "reception",
            "accueil",
            "bureau",
            "office",
            "clinique",
            "dentiste",
            "restaurant",
            "resto",
            "service",
            "services",
            "support",
            "aide",
            "ventes",
            "sales",
            "vente",
            "commande",
            "commandes",
            "orders",
            "order",
            "courriel",
            "mail",
            "email",
            "direction",
            "gestion",
            "marketing",
            "communications",
            "evenements",
            "events",
            "groupes",
            "traiteur",
            "catering",
            "rendezvous",
            "rdv",
            "courtier",
            "immobilier",
            "equipe",
            "team",
            "cuisine",
            "chef",
            "rh",
            "emploi",
            "emplois",
            "jobs",
            "facturation",
            "comptabilite");

    /** @param address {@code info@bistro.example} */
    public static AddressKind of(String address) {
        String local = address.substring(0, Math.max(0, address.indexOf('@'))).toLowerCase(Locale.ROOT);
        String first = local.split("[.\\-_+0-9]", 2)[0];
        return ROLES.contains(first) || ROLES.contains(local.replaceAll("[^a-z]", "")) ? ROLE : PERSONAL;
    }
}
