package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.enrich.AddressKind;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a business: for each field the fact of the best source, the freshest of those, and for the rest the
 * order of their values, so that the order in which facts came in makes no difference.
 */
public final class Portrait {

    private static final Comparator<Fact> BEST = Comparator.comparing(Fact::source)
            .thenComparing(fact -> fact.standing() == Standing.NO_SOLICITATION)
            .thenComparing(Portrait::isPersonalAddress)
            .thenComparing(Fact::fetchedAt, Comparator.reverseOrder())
            .thenComparing(Fact::value)
            // As good as one another: any order will do, as long as it is one.
            .thenComparing(fact -> String.valueOf(fact.standing()))
            .thenComparing(fact -> String.valueOf(fact.page()))
            .thenComparing(fact -> String.valueOf(fact.expiresAt()));

    private final Map<Field, Fact> facts = new EnumMap<>(Field.class);

    private Portrait() {}

    public static Portrait of(Collection<Fact> known, Instant now) {
        Portrait portrait = new Portrait();
        known.stream()
                .filter(fact -> !fact.expired(now) && fact.standing() != Standing.NO_BASIS)
                .forEach(fact -> portrait.facts.merge(
                        fact.field(), fact, (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
        // An empty value is a person's word that there is none, whatever others say.
        portrait.facts.values().removeIf(fact -> fact.value().isEmpty());
        return portrait;
    }

    private static boolean isPersonalAddress(Fact fact) {
        return fact.field() == Field.EMAIL
                && !fact.value().isEmpty()
                && AddressKind.of(new EmailAddress(fact.value())) == AddressKind.PERSONAL;
    }

    public @Nullable String value(Field field) {
        Fact fact = facts.get(field);
        return fact == null ? null : fact.value();
    }

    public @Nullable Fact fact(Field field) {
        return facts.get(field);
    }

    public boolean has(Field field) {
        return facts.containsKey(field);
    }

    Keys keys() {
        return Keys.of(this);
    }
}
