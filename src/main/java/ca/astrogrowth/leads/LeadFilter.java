package ca.astrogrowth.leads;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which leads of a campaign are shown, and in which order.
 *
 * @param minScore 0 to 100
 * @param words found in the name, the category or the address, whatever the accents and capitals
 * @param reversed whether the order is the other way round: the lowest score first, the last name first
 */
public record LeadFilter(
        @Nullable Integer minScore,
        @Nullable Boolean hasEmail,
        @Nullable String city,
        @Nullable String words,
        Sort sort,
        boolean reversed) {

    public static final LeadFilter NONE = new LeadFilter(null, null, null, null, Sort.NEWEST);

    /** In the usual direction. */
    public LeadFilter(
            @Nullable Integer minScore,
            @Nullable Boolean hasEmail,
            @Nullable String city,
            @Nullable String words,
            Sort sort) {
        this(minScore, hasEmail, city, words, sort, false);
    }

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        SCORE,
        POTENTIAL,
        NAME;

        /** The name used in addresses: {@code score}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if the code names no order */
        public static Sort of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public LeadFilter sortedBy(Sort order) {
        return new LeadFilter(minScore, hasEmail, city, words, order);
    }

    public LeadFilter reversed(boolean other) {
        return new LeadFilter(minScore, hasEmail, city, words, sort, other);
    }

    /** Whether nothing is left out. */
    public boolean isWide() {
        return minScore == null && hasEmail == null && city == null && words == null;
    }
}
