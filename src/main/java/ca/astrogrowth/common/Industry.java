package ca.astrogrowth.common;

import java.util.Locale;

/** The trades we know; each has its own searches, prompts and rules. */
public enum Industry {
    RESTAURANT,
    DENTIST,
    REAL_ESTATE,
    OTHER;

    /** The name used in JSON, events and translation keys: {@code real_estate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the code names no trade */
    public static Industry of(String code) {
        for (Industry industry : values()) {
            if (industry.code().equals(code)) {
                return industry;
            }
        }
        throw new IllegalArgumentException("Unknown industry: " + code);
    }
}
