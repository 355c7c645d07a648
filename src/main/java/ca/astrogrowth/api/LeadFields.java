package ca.astrogrowth.api;

import ca.astrogrowth.leads.LeadDesk;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.NewLead;
import ca.astrogrowth.leads.facts.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what requests say of leads. */
final class LeadFields {

    private static final int LONGEST_WORDS = 100;

    private LeadFields() {}

    /** A null is as good as an empty text: there is none. */
    static NewLead typed(Map<String, @Nullable String> body) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        body.forEach((name, value) -> values.put(
                field(name)
                        .filter(LeadDesk.TYPED::contains)
                        .orElseThrow(() -> new BadFieldException(name, "api.field.unknown")),
                value == null ? "" : value));
        return new NewLead(values);
    }

    static Optional<Field> field(String code) {
        try {
            return Optional.of(Field.of(code)).filter(field -> field.code().equals(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static LeadFilter filter(
            @Nullable Integer minScore,
            @Nullable Boolean hasEmail,
            @Nullable String city,
            @Nullable String words,
            String sort) {
        if (minScore != null && (minScore < 0 || minScore > 100)) {
            throw new BadFieldException("min_score", "api.score");
        }
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new BadFieldException("q", "api.field.invalid");
        }
        return new LeadFilter(minScore, hasEmail, city, words, sort(sort));
    }

    private static LeadFilter.Sort sort(String code) {
        try {
            return LeadFilter.Sort.of(code);
        } catch (IllegalArgumentException e) {
            throw new BadFieldException("sort", "api.sort");
        }
    }
}
