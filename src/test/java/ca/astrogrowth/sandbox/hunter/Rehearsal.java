package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.web.InventedSite;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Site;
import ca.astrogrowth.sandbox.web.Sites;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each of Hunter's answers, on demand. The first label of a domain asks for it: a search of {@code lent.example} finds
 * one address, whose verification says twice that it is not done.
 */
enum Rehearsal {
    /** Its address is {@link Oddity#SLOW}. */
    LENT,
    /** Its address is {@link Oddity#UNREACHABLE}. */
    INJOIGNABLE,
    /** Its address is {@link Oddity#CLAIMED}. */
    OUBLIE,
    /** Its address no longer exists. */
    INVALIDE,
    /** Its address lasts ten minutes. */
    JETABLE,
    /** Its addresses follow from a pattern and were seen nowhere. */
    DEVINE,
    /** Its address is a person's, seen on a profile of LinkedIn only. */
    MEMBRE,
    /** The whole domain asked to be forgotten: 451. */
    EFFACE,
    /** 404. */
    INTROUVABLE,
    /** 422. */
    INCORRECT;

    static Optional<Rehearsal> of(String domain) {
        String label = domain.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(value -> value.name().equals(label)).findFirst();
    }

    /** What Hunter knows of a domain: of one that is rehearsed, what the rehearsal needs. */
    static Optional<Knowledge> knowledge(Sites sites, String domain) {
        return sites.findByMailDomain(domain)
                .or(() -> of(domain).map(rehearsal -> rehearsal.site(domain)))
                .map(Knowledge::new);
    }

    /** @throws HunterRefusal where the search itself is what is rehearsed */
    void refuse() {
        switch (this) {
            case EFFACE -> throw HunterRefusal.claimed();
            case INTROUVABLE -> throw HunterRefusal.of(404, "not_found", "Nothing is known of this domain.");
            case INCORRECT -> throw HunterRefusal.of(422, "invalid_domain", "This domain cannot be searched.");
            default -> {}
        }
    }

    private Site site(String domain) {
        String label = name().toLowerCase(Locale.ROOT);
        List<Mailbox> mailboxes = switch (this) {
            case MEMBRE -> List.of(new Mailbox("lea.roy@" + domain, "Léa", "Roy", "Propriétaire"));
            case DEVINE ->
                List.of(
                        Mailbox.ofRole("info@" + domain),
                        new Mailbox("lea.roy@" + domain, "Léa", "Roy", "Propriétaire"));
            default -> List.of(Mailbox.ofRole(label + "@" + domain));
        };
        return InventedSite.hiding(domain, mailboxes);
    }
}
