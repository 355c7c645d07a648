package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.LeadFilter.Sort;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.leads.LeadWords;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the grid of leads can show of each. */
enum LeadColumn {
    NAME("13rem", Sort.NAME, (lead, locale) -> LeadWords.name(lead)),
    SCORE("6.5rem", Sort.SCORE, (lead, locale) -> String.valueOf(lead.score().value())),
    POTENTIAL(
            "8rem",
            Sort.POTENTIAL,
            (lead, locale) -> String.valueOf(lead.potential().value())),
    CATEGORY("10rem", null, (lead, locale) -> orNothing(lead.category())),
    CITY("8rem", null, (lead, locale) -> orNothing(lead.city())),
    PHONE("9.5rem", null, (lead, locale) -> lead.phone() == null ? "" : national(lead.phone())),
    EMAIL("12.5rem", null, (lead, locale) -> orNothing(lead.email())),
    WEBSITE(
            "12rem",
            null,
            (lead, locale) -> lead.website() == null ? "" : ca.astrogrowth.ui.kit.Links.shortly(lead.website())),
    RATING(
            "7rem",
            null,
            (lead, locale) -> lead.rating() == null
                    ? ""
                    : Numbers.oneDecimal(lead.rating().doubleValue(), locale)),
    FOUND("8rem", Sort.NEWEST, (lead, locale) -> Moments.shortDay(lead.createdAt(), locale));

    static final Set<LeadColumn> USUAL = EnumSet.of(NAME, SCORE, POTENTIAL, CITY, PHONE, EMAIL, FOUND);

    private final String width;
    private final @Nullable Sort sort;
    private final SerializableBiFunction<LeadView, Locale, String> text;

    LeadColumn(String width, @Nullable Sort sort, SerializableBiFunction<LeadView, Locale, String> text) {
        this.width = width;
        this.sort = sort;
        this.text = text;
    }

    String width() {
        return width;
    }

    /** The order that a click on its head gives, or null. */
    @Nullable Sort sort() {
        return sort;
    }

    String text(LeadView lead, Locale locale) {
        return text.apply(lead, locale);
    }

    /** Whether its order begins with what is least. */
    boolean ascends() {
        return this == NAME;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LeadColumn of(Sort sort) {
        return Arrays.stream(values())
                .filter(column -> column.sort == sort)
                .findFirst()
                .orElse(FOUND);
    }

    /** As {@link #written} wrote them; what it could not have written counts for nothing. */
    static Set<LeadColumn> read(String written) {
        Set<LeadColumn> columns = EnumSet.of(NAME);
        for (String code : written.split("\\.")) {
            find(code).ifPresent(columns::add);
        }
        return columns;
    }

    static String written(Set<LeadColumn> columns) {
        return columns.stream().map(LeadColumn::code).collect(Collectors.joining("."));
    }

    private static Optional<LeadColumn> find(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String national(PhoneNumber phone) {
        return phone.national();
    }
}
