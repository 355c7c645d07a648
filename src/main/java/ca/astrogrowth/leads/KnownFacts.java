package ca.astrogrowth.leads;

import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.register.FactStore;
import ca.astrogrowth.leads.register.Portrait;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may be told of a lead now. */
@Component
class KnownFacts {

    private static final List<Field> TOLD = List.of(
            Field.NAME,
            Field.CITY,
            Field.CATEGORY,
            Field.ADDRESS,
            Field.PHONE,
            Field.WEBSITE,
            Field.DESCRIPTION,
            Field.RATING,
            Field.REVIEWS);

    private final FactStore store;
    private final Clock clock;

    KnownFacts(FactStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Field by field, the believed one first, then by source and age. */
    List<Fact> live(LeadId lead) {
        Instant now = clock.instant();
        List<Fact> all = of(lead);
        Portrait portrait = Portrait.of(all, now);
        return all.stream()
                .filter(fact -> !fact.expired(now))
                .sorted(Comparator.comparing(Fact::field)
                        .thenComparing(fact -> !fact.equals(portrait.fact(fact.field())))
                        .thenComparing(Fact::source)
                        .thenComparing(Fact::fetchedAt, Comparator.reverseOrder())
                        .thenComparing(Fact::value))
                .toList();
    }

    /** For a writer: what is believed, in a fixed order. */
    List<LeadBrief.Fact> told(LeadId lead) {
        Portrait portrait = Portrait.of(of(lead), clock.instant());
        List<LeadBrief.Fact> facts = new ArrayList<>();
        for (Field field : TOLD) {
            String value = portrait.value(field);
            if (value != null) {
                facts.add(new LeadBrief.Fact("F" + (facts.size() + 1), field.code(), words(field, value)));
            }
        }
        return facts;
    }

    private List<Fact> of(LeadId lead) {
        return store.of(List.of(lead.value())).getOrDefault(lead.value(), List.of());
    }

    private static String words(Field field, String value) {
        return field == Field.PHONE ? new PhoneNumber(value).national() : value;
    }
}
