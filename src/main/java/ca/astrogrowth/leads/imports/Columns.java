package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.leads.facts.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns of a list tell what. */
public final class Columns {

    /** What a column can tell; a latitude and a longitude are both {@link Field#LOCATION}. */
    public static final Set<Field> FIELDS = Set.of(
            Field.NAME,
            Field.CATEGORY,
            Field.ADDRESS,
            Field.CITY,
            Field.POSTAL_CODE,
            Field.PHONE,
            Field.EMAIL,
            Field.WEBSITE,
            Field.RATING,
            Field.REVIEWS,
            Field.LOCATION,
            Field.DESCRIPTION,
            Field.SOCIAL);

    private final Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
    private final int count;
    private final int longitude;
    private final @Nullable Identifier identifier;

    private Columns(Sheet sheet, Map<String, Field> mapping) {
        this.count = sheet.columns().size();
        int east = -1;
        for (int column = 0; column < count; column++) {
            String name = sheet.columns().get(column);
            Field field = mapping.get(name);
            if (field == Field.LOCATION && Headings.isLongitude(name)) {
                east = column;
            } else if (field != null) {
                columns.computeIfAbsent(field, any -> new ArrayList<>(1)).add(column);
            }
        }
        this.longitude = east;
        this.identifier = Identifier.in(sheet).orElse(null);
    }

    /** @throws BadListException if the mapping speaks of other columns, or no column tells a name */
    public static Columns of(Sheet sheet, Map<String, Field> mapping) {
        if (!sheet.columns().containsAll(mapping.keySet()) || !FIELDS.containsAll(mapping.values())) {
            throw new BadListException("import.bad.mapping");
        }
        if (!mapping.containsValue(Field.NAME)) {
            throw new BadListException("import.bad.name");
        }
        return new Columns(sheet, mapping);
    }

    /** What must be said wherever these rows are shown; null when nothing must. */
    public @Nullable String attribution() {
        return identifier == null ? null : identifier.attribution();
    }

    /** The cells that tell this, in the order of their columns. */
    List<String> cells(Row.Cells row, Field field) {
        return columns.getOrDefault(field, List.of()).stream().map(row::cell).toList();
    }

    /** The cell beside that of the latitude; null when one cell tells both. */
    @Nullable String longitude(Row.Cells row) {
        return longitude < 0 ? null : row.cell(longitude);
    }

    boolean isTooWide(Row.Cells row) {
        return row.cells().stream().skip(count).anyMatch(cell -> !cell.isBlank());
    }

    @Nullable String key(Row.Cells row, String name) {
        return identifier == null ? null : identifier.key(row, name);
    }
}
