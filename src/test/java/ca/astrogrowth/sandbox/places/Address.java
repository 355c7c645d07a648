package ca.astrogrowth.sandbox.places;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Québec address as far as it is known.
 *
 * @param number civic number, {@code 4986A}
 * @param unit {@code bureau 200}
 */
public record Address(
        @Nullable String number,
        @Nullable String route,
        @Nullable String unit,
        String borough,
        String city,
        @Nullable String postalCode) {

    private static final Pattern CIVIC = Pattern.compile("(\\d+[A-Za-z]?(?:-\\d+)?)\\s+(.+)");
    private static final Pattern POSTAL = Pattern.compile(
            "\\b([GHJK]\\d[ABCEGHJ-NPRSTV-Z]) ?(\\d[ABCEGHJ-NPRSTV-Z]\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile("(?i)(bureau|unit|suite|local|app\\.?)\\s.*");

    /** @param raw {@code 1621 Rue Saint-Denis, Montréal, QC, H2X 3K3}, or less of it, or nothing */
    static Address parse(String raw, String borough, String city) {
        String[] parts = raw.split(",");
        String line = parts[0].strip();
        Matcher postal = POSTAL.matcher(raw);
        String code = postal.find() ? (postal.group(1) + " " + postal.group(2)).toUpperCase(Locale.ROOT) : null;
        String unit = parts.length > 1 && UNIT.matcher(parts[1].strip()).matches() ? parts[1].strip() : null;
        Matcher civic = CIVIC.matcher(line);
        if (civic.matches()) {
            return new Address(civic.group(1), civic.group(2), unit, borough, city, code);
        }
        return new Address(null, line.isEmpty() ? null : line, unit, borough, city, code);
    }

    /** {@code 1621 Rue Saint-Denis, Montréal, QC H2X 3K3, Canada} */
    String formatted(boolean withCountry) {
        String province = postalCode == null ? "QC" : "QC " + postalCode;
        String place = city + ", " + province + (withCountry ? ", Canada" : "");
        String line = line();
        return line.isEmpty() ? place : line + ", " + place;
    }

    /** {@code 1621 Rue Saint-Denis, Montréal} */
    String brief() {
        String line = line();
        return line.isEmpty() ? city : line + ", " + city;
    }

    public String line() {
        if (route == null) {
            return "";
        }
        String street = number == null ? route : number + " " + route;
        return unit == null ? street : street + " " + unit;
    }
}
