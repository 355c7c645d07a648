package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of a business. A value that cannot be is left out, and the row is not. */
final class Reading {

    /** The postal code's own column is believed before the address. */
    private static final List<Field> ORDER = List.of(
            Field.NAME,
            Field.CATEGORY,
            Field.POSTAL_CODE,
            Field.ADDRESS,
            Field.CITY,
            Field.PHONE,
            Field.EMAIL,
            Field.WEBSITE,
            Field.RATING,
            Field.REVIEWS,
            Field.LOCATION,
            Field.DESCRIPTION,
            Field.SOCIAL);

    private static final Pattern BETWEEN_VALUES = Pattern.compile("[;|\\n]|,(?=\\s|[+(\\d])|\\s(?:/|ou|or)\\s");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,4})?(?=\\s*(?:/\\s*5)?$)");
    private static final Pattern DEGREES = Pattern.compile("(-?\\d{1,3}(?:[.,]\\d+)?)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final Columns columns;
    private final Instant now;

    Reading(Columns columns, Instant now) {
        this.columns = columns;
        this.now = now;
    }

    /** @return empty when the row has no name */
    Optional<Finding> business(Row.Cells row) {
        List<Fact> facts = new ArrayList<>();
        ORDER.forEach(field -> said(row, field)
                .filter(fact -> facts.stream().noneMatch(known -> known.field() == fact.field()))
                .forEach(facts::add));
        return facts.stream()
                .filter(fact -> fact.field() == Field.NAME)
                .findFirst()
                .map(name -> new Finding(key(row, name.value(), facts), Source.IMPORT, facts));
    }

    private String key(Row.Cells row, String name, List<Fact> facts) {
        String key = columns.key(row, name);
        return key == null
                ? Identifier.digest(facts.stream()
                        .map(fact -> fact.field().code() + "=" + fact.value())
                        .toList())
                : key;
    }

    /** Of the cells that tell this, the first that can be read. */
    private Stream<Fact> said(Row.Cells row, Field field) {
        return columns.cells(row, field).stream()
                .map(cell -> read(field, cell, columns.longitude(row)))
                .filter(read -> !read.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private List<Fact> read(Field field, String cell, @Nullable String longitude) {
        Facts facts = Facts.from(Source.IMPORT, now);
        Facts read = switch (field) {
            case ADDRESS -> facts.address(cell);
            case POSTAL_CODE -> facts.postalCode(cell);
            case PHONE -> facts.phone(first(Field.PHONE, cell));
            case EMAIL -> facts.email(first(Field.EMAIL, cell));
            case WEBSITE -> facts.website(first(Field.WEBSITE, cell));
            case SOCIAL -> facts.text(Field.SOCIAL, first(Field.SOCIAL, cell));
            case RATING -> facts.rating(decimal(cell));
            case REVIEWS -> facts.reviews(count(cell));
            case LOCATION -> location(facts, longitude == null ? cell : cell + ";" + longitude);
            case NAME, CATEGORY, CITY, DESCRIPTION, SITE_UPDATED -> facts.text(field, cell);
        };
        return read.list();
    }

    /** A cell may hold several: {@code +1-514-274-4371;+1-514-274-4372}. */
    private static @Nullable String first(Field field, String cell) {
        return Stream.concat(BETWEEN_VALUES.splitAsStream(cell), Stream.of(cell))
                .flatMap(value -> Facts.parse(field, value).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal decimal(String cell) {
        Matcher number = DECIMAL.matcher(cell.strip());
        return number.lookingAt() ? new BigDecimal(number.group().replace(',', '.')) : null;
    }

    private static @Nullable Integer count(String cell) {
        String digits = cell.replaceAll("[\\s\\u00a0\\u202f,.()]", "");
        return COUNT.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }

    private static Facts location(Facts facts, String degrees) {
        Matcher number = DEGREES.matcher(degrees.contains(";") ? degrees : degrees.replace(',', ';'));
        Double latitude = number.find() ? parse(number.group(1)) : null;
        Double longitude = number.find() ? parse(number.group(1)) : null;
        return latitude == null || longitude == null ? facts : facts.location(latitude, longitude);
    }

    private static Double parse(String number) {
        return Double.valueOf(number.replace(',', '.'));
    }
}
