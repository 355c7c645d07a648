package ca.astrogrowth.sandbox.hunter;

import ca.astrogrowth.sandbox.places.Seed;
import ca.astrogrowth.sandbox.web.Mailbox;
import ca.astrogrowth.sandbox.web.Site;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Hunter has gathered about one site's addresses. */
record Knowledge(Site site) {

    /** The last time that Hunter's robots went round. */
    private static final LocalDate LAST_ROUND = LocalDate.of(2026, 10, 1);

    /** It has not found everyone, and leaves out those who asked for it. */
    List<Mailbox> mailboxes() {
        if (rehearsal().isPresent()) {
            return site.mailboxes();
        }
        return site.mailboxes().stream()
                .filter(box -> !Seed.oneIn(4, "unseen:" + box.address()))
                .filter(box -> Oddity.of(box.address()) != Oddity.CLAIMED)
                .toList();
    }

    private Optional<Rehearsal> rehearsal() {
        return Rehearsal.of(site.host());
    }

    boolean acceptsAll() {
        return rehearsal().isEmpty() && Seed.oneIn(4, "accept_all:" + site.mailDomain());
    }

    @Nullable String pattern() {
        return site.mailboxes().stream().anyMatch(Mailbox::isPersonal) ? "{first}.{last}" : null;
    }

    String status(Mailbox box) {
        if (rehearsal().isPresent()) {
            return switch (rehearsal().get()) {
                case INVALIDE -> "invalid";
                case JETABLE -> "disposable";
                default -> "valid";
            };
        }
        if (acceptsAll()) {
            return "accept_all";
        }
        return Seed.pick(List.of("valid", "valid", "valid", "valid", "valid", "valid", "unknown"), box.address());
    }

    int confidence(String address) {
        return 70 + Seed.below(29, "confidence:" + address);
    }

    /** Where the address stands for all to see, which is what the law asks for. */
    List<Map<String, Object>> sources(Mailbox box) {
        if (rehearsal().filter(Rehearsal.DEVINE::equals).isPresent()) {
            return List.of();
        }
        LocalDate seen = LAST_ROUND.minusDays(Seed.below(60, "seen:" + box.address()));
        String uri = rehearsal().filter(Rehearsal.MEMBRE::equals).isPresent()
                ? "https://ca.linkedin.com/in/lea-roy"
                : "https://" + site.canonical() + site.contactPath();
        return List.of(Map.of(
                "domain",
                site.host(),
                "uri",
                uri,
                "extracted_on",
                seen.minusDays(200).toString(),
                "last_seen_on",
                seen.toString(),
                "still_on_page",
                site.showsAddresses()));
    }

    Map<String, @Nullable Object> verification(Mailbox box) {
        Map<String, @Nullable Object> verification = new LinkedHashMap<>();
        verification.put(
                "date",
                LAST_ROUND
                        .minusDays(Seed.below(30, "verified:" + box.address()))
                        .toString());
        verification.put("status", status(box));
        return verification;
    }
}
