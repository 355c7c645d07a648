package ca.astrogrowth.api;

import java.util.Locale;

/** {@code targetLeads} → {@code target_leads}. */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
