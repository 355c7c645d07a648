package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an address is a function's or somebody's: the law protects the second one more. */
public enum AddressKind {
    ROLE,
    PERSONAL;

    private static final Set<String> ROLES = Set.of("""
            accounting accueil achats admin administration adjointe agence allo ap ar atelier atendimento boutique bonjour \
            billing booking bookings boulangerie bureau bistro cafe candidature carriere carrieres catering centre chef client \
            clientele clients clinic clinique commande commandes commercial communication communications compta comptabilite \
            comptoir contact contactez courriel cuisine customer dental dentaire dentiste design direction dispatch documents \
            dossier ecrivez email emploi emplois enquiries epicerie equipe evenement evenements events evaluation facturation \
            facture factures feedback finance finances garage general gerance gestion groupe groupes hello help hi hotel hr \
            immobilier info infolettre information informations infos inquiries it jobs joindre lunch magasin mail mailbox \
            maintenance maison manager marketing media medias menu news office operations order orders paie patient patients \
            presse press production projet projets pub publicite qualite question questions reception reservation \
            reservations resto restaurant rendezvous rdv recrutement renseignement renseignements rh salon salut sales \
            secretariat secretaire securite service services soumission soumissions support table tables team technique \
            traiteur urgence vente ventes web webmaster welcome""".split("\\s+"));
    private static final Pattern WORDS = Pattern.compile("[^a-z]+");

    /** A house's own name before the sign is a function's too: {@code bistro-marie@bistro-marie.ca}. */
    public static AddressKind of(EmailAddress address) {
        String[] parts = address.value().split("@", 2);
        String local = parts[0].split("\\+", 2)[0];
        String house = parts[1].split("\\.", 2)[0];
        boolean role = bare(local).equals(bare(house))
                || ROLES.contains(bare(local))
                || Stream.of(WORDS.split(local)).anyMatch(ROLES::contains);
        return role ? ROLE : PERSONAL;
    }

    private static String bare(String name) {
        return WORDS.matcher(name).replaceAll("");
    }
}
