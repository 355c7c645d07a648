package ca.astrogrowth.leads.facts;

import java.util.Locale;

/** What can be known of a business. */
public enum Field {
    NAME,
    CATEGORY,
    ADDRESS,
    CITY,
    /** {@code H2X 1L4}. */
    POSTAL_CODE,
    /** In E.164. */
    PHONE,
    EMAIL,
    /** Absolute address of its site, http or https. */
    WEBSITE,
    /** 1.0 to 5.0. */
    RATING,
    /** How many people rated it. */
    REVIEWS,
    /** Latitude and longitude in degrees: {@code 45.5017,-73.5673}. */
    LOCATION,
    /** One line, in the words of its own site. */
    DESCRIPTION,
    /** Absolute address of one of its pages on a social network. */
    SOCIAL,
    /** The day when its site last changed, as far as the site tells: {@code 2026-11-02}. */
    SITE_UPDATED;

    /** The name used in JSON, in the database and in translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if the code names no field */
    public static Field of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
