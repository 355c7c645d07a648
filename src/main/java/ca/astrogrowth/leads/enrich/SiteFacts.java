package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/** What the pages of one site say of the house, the home page first. */
final class SiteFacts {

    private static final int MOST_ADDRESSES = 5;
    private static final Pattern POSTAL_CODE =
            Pattern.compile("\\b([ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z])[ -]?(\\d[ABCEGHJ-NPRSTV-Z]\\d)\\b"
                    + "|(?i)\\b([ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z])[ -](\\d[ABCEGHJ-NPRSTV-Z]\\d)\\b");

    private final List<Page> pages;
    private final Instant now;

    private SiteFacts(List<Page> pages, Instant now) {
        this.pages = pages;
        this.now = now;
    }

    static List<Fact> of(List<Page> pages, Instant now) {
        SiteFacts site = new SiteFacts(pages, now);
        List<Fact> facts = new ArrayList<>(site.addresses());
        facts.addAll(site.firstThatSays(Field.PHONE, Telephones::on));
        facts.addAll(site.socialPages());
        facts.addAll(site.firstThatSays(
                Field.DESCRIPTION, page -> Description.of(page).stream().toList()));
        facts.addAll(site.firstThatSays(Field.POSTAL_CODE, SiteFacts::postalCode));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LastChange.of(pages, today)
                .map(date -> site.fact(Field.SITE_UPDATED, date.toString(), pages.getFirst()))
                .ifPresent(facts::add);
        return List.copyOf(facts);
    }

    /** A branch's own page comes first, the list of all branches after it. */
    private List<Fact> firstThatSays(Field field, Function<Page, List<String>> values) {
        return pages.stream()
                .map(page -> values.apply(page).stream()
                        .map(value -> fact(field, value, page))
                        .toList())
                .filter(facts -> !facts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Fact> socialPages() {
        Map<String, Fact> found = new LinkedHashMap<>();
        pages.forEach(page ->
                SocialPages.on(page).forEach(address -> found.putIfAbsent(address, fact(Field.SOCIAL, address, page))));
        return List.copyOf(found.values());
    }

    /** Of its own domain before others', a function's before a person's. A notice on either page is heeded. */
    private List<Fact> addresses() {
        Map<EmailAddress, Fact> found = new LinkedHashMap<>();
        for (Page page : pages) {
            Addresses.in(page.transcript())
                    .forEach((address, standing) -> found.merge(
                            address,
                            fact(Field.EMAIL, address.value(), page).standing(standing),
                            (first, later) -> later.standing() == Standing.NO_SOLICITATION ? later : first));
        }
        HttpUrl home = pages.getFirst().url();
        return found.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<EmailAddress, Fact> entry) -> !SharedHosts.sameDomain(entry.getKey(), home))
                        .thenComparing(entry -> AddressKind.of(entry.getKey())))
                .map(Map.Entry::getValue)
                .limit(MOST_ADDRESSES)
                .toList();
    }

    /** Two codes are two branches, and neither is known to be this one's. */
    private static List<String> postalCode(Page page) {
        Set<String> codes = POSTAL_CODE
                .matcher(page.transcript())
                .results()
                .map(found -> found.group(1) == null
                        ? found.group(3) + " " + found.group(4)
                        : found.group(1) + " " + found.group(2))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return codes.size() == 1 ? List.copyOf(codes) : List.of();
    }

    private Fact fact(Field field, String value, Page page) {
        return Fact.of(field, value, Source.WEBSITE, now).on(page.uri());
    }
}
