package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that follows from the facts of a lead: what it is believed to be, what it is recognised by, and its two scores. */
record Assessment(Portrait portrait, Keys keys, LeadScore score, Potential potential) {

    static Assessment of(Collection<Fact> facts, Industry industry, @Nullable String trade, Instant now) {
        Portrait portrait = Portrait.of(facts, now);
        return new Assessment(
                portrait,
                portrait.keys(),
                LeadScore.of(portrait),
                Potential.of(portrait, industry, trade, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    /** The columns of {@code leads} that tell it. */
    static <T> Bulk<T> columns(Bulk<T> rows, java.util.function.Function<T, Assessment> of, JsonMapper json) {
        return rows.with("name", "text", row -> of.apply(row).name())
                .with("category", "text", row -> of.apply(row).value(Field.CATEGORY))
                .with("address", "text", row -> of.apply(row).value(Field.ADDRESS))
                .with("city", "text", row -> of.apply(row).value(Field.CITY))
                .with("postal_code", "text", row -> of.apply(row).value(Field.POSTAL_CODE))
                .with("phone", "text", row -> of.apply(row).value(Field.PHONE))
                .with("email", "text", row -> of.apply(row).value(Field.EMAIL))
                .with("email_standing", "text", row -> of.apply(row).emailStanding())
                .with("website", "text", row -> of.apply(row).value(Field.WEBSITE))
                .with("description", "text", row -> of.apply(row).value(Field.DESCRIPTION))
                .with("rating", "numeric", row -> of.apply(row).value(Field.RATING))
                .with("reviews", "integer", row -> of.apply(row).value(Field.REVIEWS))
                .with("latitude", "double precision", row -> of.apply(row).latitude())
                .with("longitude", "double precision", row -> of.apply(row).longitude())
                .with("name_key", "text", row -> of.apply(row).keys.name())
                .with("address_key", "text", row -> of.apply(row).keys.address())
                .with("domain", "text", row -> of.apply(row).keys.domain())
                .with("score", "integer", row -> of.apply(row).score.total().value())
                .with(
                        "reasons",
                        "jsonb",
                        row -> json.writeValueAsString(of.apply(row).score.reasons()))
                .with(
                        "potential",
                        "integer",
                        row -> of.apply(row).potential.total().value())
                .with(
                        "potential_reasons",
                        "jsonb",
                        row -> json.writeValueAsString(of.apply(row).potential.reasons()));
    }

    /** Empty when all that told it has expired. */
    private String name() {
        String name = value(Field.NAME);
        return name == null ? "" : name;
    }

    private @Nullable String value(Field field) {
        return portrait.value(field);
    }

    private @Nullable Object emailStanding() {
        Fact email = portrait.fact(Field.EMAIL);
        return email == null ? null : email.standing();
    }

    private @Nullable Double latitude() {
        return keys.spot() == null ? null : keys.spot().latitude();
    }

    private @Nullable Double longitude() {
        return keys.spot() == null ? null : keys.spot().longitude();
    }
}
