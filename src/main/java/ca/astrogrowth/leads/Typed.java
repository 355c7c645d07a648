package ca.astrogrowth.leads;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is typed, field by field. */
final class Typed {

    static final List<Field> FIELDS = List.of(
            Field.NAME,
            Field.CATEGORY,
            Field.ADDRESS,
            Field.CITY,
            Field.POSTAL_CODE,
            Field.PHONE,
            Field.EMAIL,
            Field.WEBSITE);

    private Typed() {}

    static Finding business(NewLead typed, Instant now) {
        if (typed.values().getOrDefault(Field.NAME, "").isBlank()) {
            throw new BadLeadException(Field.NAME);
        }
        List<Fact> facts = facts(typed, now).stream()
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return new Finding(null, Source.PERSON, facts);
    }

    static List<Fact> facts(NewLead typed, Instant now) {
        return typed.values().entrySet().stream().map(value -> fact(value, now)).toList();
    }

    private static Fact fact(Map.Entry<Field, String> typed, Instant now) {
        Field field = typed.getKey();
        if (!FIELDS.contains(field)) {
            throw new BadLeadException(field);
        }
        if (typed.getValue().isBlank() && field != Field.NAME) {
            return Fact.of(field, "", Source.PERSON, now);
        }
        return Facts.parse(field, typed.getValue())
                .map(value -> Fact.of(field, value, Source.PERSON, now))
                .orElseThrow(() -> new BadLeadException(field));
    }
}
