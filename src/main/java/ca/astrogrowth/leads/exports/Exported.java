package ca.astrogrowth.leads.exports;

import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.leads.register.Portrait;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it leaves the house.
 *
 * @param placeId Google's identifier, the one thing of Google's that may be kept and handed on
 * @param attribution what must be said wherever it is shown
 */
public record Exported(
        UUID id,
        @Nullable String placeId,
        int score,
        int potential,
        List<Fact> facts,
        @Nullable String attribution) {

    private static final List<String> COLUMNS = List.of(
            "name",
            "category",
            "address",
            "city",
            "postal_code",
            "phone",
            "email",
            "email_notice",
            "website",
            "description",
            "rating",
            "reviews",
            "latitude",
            "longitude",
            "score",
            "potential",
            "place_id",
            "attribution",
            "remark");

    public Exported {
        facts = List.copyOf(facts);
    }

    public static List<String> header(UnaryOperator<String> words) {
        return COLUMNS.stream()
                .map(column -> words.apply("export.column." + column))
                .toList();
    }

    public List<@Nullable String> cells(Instant now, UnaryOperator<String> words) {
        Portrait ours = Portrait.of(facts.stream().filter(Exported::isOurs).toList(), now);
        String[] location = location(ours);
        return Arrays.asList(
                ours.value(Field.NAME),
                ours.value(Field.CATEGORY),
                ours.value(Field.ADDRESS),
                ours.value(Field.CITY),
                ours.value(Field.POSTAL_CODE),
                phone(ours.value(Field.PHONE)),
                ours.value(Field.EMAIL),
                notice(ours.fact(Field.EMAIL), words),
                ours.value(Field.WEBSITE),
                ours.value(Field.DESCRIPTION),
                ours.value(Field.RATING),
                ours.value(Field.REVIEWS),
                location[0],
                location[1],
                String.valueOf(score),
                String.valueOf(potential),
                placeId,
                attribution,
                leavesOut(ours) ? words.apply("export.remark.google") : null);
    }

    /** What must be forgotten one day must not live on in somebody's files. */
    static boolean isOurs(Fact fact) {
        return fact.expiresAt() == null && fact.source().kept().isEmpty();
    }

    private boolean leavesOut(Portrait ours) {
        return facts.stream().anyMatch(fact -> !isOurs(fact) && !ours.has(fact.field()));
    }

    /**
     * As it is written and dialled here. E.164 starts with +, which a spreadsheet takes for a formula; only a number from
     * elsewhere, which nobody could dial without its country, keeps it.
     */
    private static @Nullable String phone(@Nullable String e164) {
        return e164 != null && e164.startsWith("+1") ? new PhoneNumber(e164).national() : e164;
    }

    private static @Nullable String notice(@Nullable Fact email, UnaryOperator<String> words) {
        return email != null && email.standing() == Standing.NO_SOLICITATION
                ? words.apply("export.remark.no_solicitation")
                : null;
    }

    private static @Nullable String[] location(Portrait ours) {
        return Stream.ofNullable(ours.value(Field.LOCATION))
                .map(location -> location.split(",", 2))
                .filter(parts -> parts.length == 2)
                .findFirst()
                .orElse(new String[] {"", ""});
    }
}
