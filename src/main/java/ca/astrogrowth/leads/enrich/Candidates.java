package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Which of Hunter's addresses may be kept, and on what ground. */
final class Candidates {

    private static final int MOST = 5;

    private Candidates() {}

    /** Published ones first, a function's before a person's. Of a person, only what was published is kept. */
    static List<Fact> of(HunterAnswer.Search search, Instant now) {
        if (Boolean.TRUE.equals(search.disposable())
                || Boolean.TRUE.equals(search.webmail())
                || search.emails() == null) {
            return List.of();
        }
        return search.emails().stream()
                .sorted(Comparator.comparing(
                        (HunterAnswer.Candidate found) -> found.confidence() == null ? 0 : -found.confidence()))
                .flatMap(found -> fact(found, now).stream())
                .sorted(Comparator.comparing((Fact fact) -> Objects.requireNonNull(fact.standing()))
                        .thenComparing(fact -> AddressKind.of(new EmailAddress(fact.value()))))
                .limit(MOST)
                .toList();
    }

    private static Optional<Fact> fact(HunterAnswer.Candidate found, Instant now) {
        return Stream.ofNullable(found.value())
                .flatMap(value -> Addresses.usable(value).stream())
                .findFirst()
                .flatMap(address -> {
                    Fact fact = Fact.of(Field.EMAIL, address.value(), Source.HUNTER, now);
                    return page(found)
                            .map(page -> fact.on(page).standing(Standing.PUBLISHED))
                            .or(() -> isRole(found, address)
                                    ? Optional.of(fact.standing(Standing.NO_BASIS))
                                    : Optional.empty());
                });
    }

    private static boolean isRole(HunterAnswer.Candidate found, EmailAddress address) {
        return "generic".equals(found.type()) || AddressKind.of(address) == AddressKind.ROLE;
    }

    /** The proof that it was published: a page where it still stands, before one where it did. */
    private static Optional<URI> page(HunterAnswer.Candidate found) {
        List<HunterAnswer.Seen> sources = found.sources() == null ? List.of() : found.sources();
        return sources.stream()
                .sorted(Comparator.comparing((HunterAnswer.Seen seen) -> !Boolean.TRUE.equals(seen.stillOnPage())))
                .flatMap(seen -> Stream.ofNullable(seen.uri()))
                .flatMap(uri -> Stream.ofNullable(HttpUrl.parse(uri)))
                .filter(url -> !isOfAMember(url))
                .map(HttpUrl::uri)
                .findFirst();
    }

    /** Data of LinkedIn's members never enters. */
    private static boolean isOfAMember(HttpUrl url) {
        return url.host().equals("linkedin.com") || url.host().endsWith(".linkedin.com");
    }
}
