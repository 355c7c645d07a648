package ca.astrogrowth.leads.facts;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.PhoneNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what one source tells of a business. What is missing, or is not what it should be, is left out. */
public final class Facts {

    private static final int LONGEST = 500;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\u200d]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern POSTAL_CODE = Pattern.compile(
            "\\b([ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z])[ -]?(\\d[ABCEGHJ-NPRSTV-Z]\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LOWEST = BigDecimal.ONE;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

    private final Source source;
    private final Instant now;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Source source, Instant now) {
        this.source = source;
        this.now = now;
    }

    public static Facts from(Source source, Instant now) {
        return new Facts(source, now);
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }

    public Facts text(Field field, @Nullable String text) {
        return put(field, clean(text));
    }

    /** The address, and the postal code in it. */
    public Facts address(@Nullable String text) {
        return put(Field.ADDRESS, clean(text)).postalCode(text);
    }

    public Facts postalCode(@Nullable String text) {
        return facts.stream().anyMatch(fact -> fact.field() == Field.POSTAL_CODE)
                ? this
                : put(Field.POSTAL_CODE, postalCodeIn(text));
    }

    public Facts phone(@Nullable String text) {
        return put(Field.PHONE, parse(Field.PHONE, text));
    }

    public Facts email(@Nullable String text) {
        return put(Field.EMAIL, parse(Field.EMAIL, text));
    }

    public Facts website(@Nullable String text) {
        return put(Field.WEBSITE, parse(Field.WEBSITE, text));
    }

    public Facts rating(@Nullable BigDecimal stars) {
        return put(
                Field.RATING,
                Optional.ofNullable(stars)
                        .filter(known -> known.compareTo(LOWEST) >= 0 && known.compareTo(HIGHEST) <= 0)
                        .map(known -> known.setScale(1, RoundingMode.HALF_UP).toPlainString()));
    }

    public Facts reviews(@Nullable Integer count) {
        return put(
                Field.REVIEWS,
                Optional.ofNullable(count).filter(known -> known >= 0).map(String::valueOf));
    }

    public Facts location(double latitude, double longitude) {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        return put(Field.LOCATION, onEarth ? Optional.of(latitude + "," + longitude) : Optional.empty());
    }

    private Facts put(Field field, Optional<String> value) {
        value.ifPresent(known -> facts.add(Fact.of(field, known, source, now)));
        return this;
    }

    /** One value as {@link Field} says it is written; empty when it cannot be. */
    public static Optional<String> parse(Field field, @Nullable String text) {
        return switch (field) {
            case PHONE -> clean(text).flatMap(PhoneNumber::parse).map(PhoneNumber::e164);
            case EMAIL -> emailIn(text);
            case WEBSITE, SOCIAL -> websiteIn(text).map(URI::toString);
            case POSTAL_CODE -> postalCodeIn(text);
            case NAME, CATEGORY, ADDRESS, CITY, RATING, REVIEWS, LOCATION, DESCRIPTION, SITE_UPDATED -> clean(text);
        };
    }

    /** On one line, without what cannot be seen, and not too long. */
    public static Optional<String> clean(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String visible = SPACES.matcher(CONTROLS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        int end = Math.min(visible.length(), LONGEST);
        boolean splitsAPair = end < visible.length() && Character.isHighSurrogate(visible.charAt(end - 1));
        return Optional.of(visible.substring(0, splitsAPair ? end - 1 : end)).filter(known -> !known.isBlank());
    }

    public static Optional<String> emailIn(@Nullable String text) {
        try {
            return clean(text).map(EmailAddress::of).map(EmailAddress::value);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code H2X 1L4}, wherever it stands in the text. */
    public static Optional<String> postalCodeIn(@Nullable String text) {
        Matcher code = POSTAL_CODE.matcher(text == null ? "" : text);
        return code.find()
                ? Optional.of((code.group(1) + " " + code.group(2)).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** An address that a browser opens safely; {@code https://} is added where people leave it out. */
    public static Optional<URI> websiteIn(@Nullable String text) {
        return clean(text)
                .map(known -> known.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? known : "https://" + known)
                .flatMap(Facts::uri)
                .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null);
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
