package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.leads.facts.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list that somebody brought: what its columns are called, and its rows. */
public final class Sheet {

    public static final int MOST_ROWS = 20_000;
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_WORKBOOK = {0xD0, 0xCF, 0x11, 0xE0};

    private final byte[] file;
    private final Written written;
    private final Separator separator;
    private final List<String> columns;
    private final int count;

    private Sheet(byte[] file) {
        this.file = file;
        this.written = Written.read(file);
        this.separator = Separator.of(written.text());
        Iterator<Row> rows = new Rows(written.text(), separator.character());
        this.columns = rows.hasNext() ? columns(rows.next()) : List.of();
        this.count = count(rows);
    }

    /** @throws BadListException if it is no list, or too large a one */
    public static Sheet of(byte[] file) {
        if (file.length > LARGEST) {
            throw new BadListException("import.bad.large");
        }
        if (Written.startsWith(file, ZIP) || Written.startsWith(file, OLD_WORKBOOK)) {
            throw new BadListException("import.bad.workbook");
        }
        return new Sheet(file);
    }

    public String encoding() {
        return written.charset().name();
    }

    /** {@code comma, semicolon, tab}. */
    public String separator() {
        return separator.code();
    }

    /** As they are called in the file, each once: {@code téléphone, téléphone (2), (3)}. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows there are below the names of the columns. */
    public int count() {
        return count;
    }

    /** What must be said wherever these rows are shown; null when nothing must. */
    public @Nullable String attribution() {
        return Identifier.in(this).map(Identifier::attribution).orElse(null);
    }

    /** As it came. */
    byte[] file() {
        return file;
    }

    /** The first rows that can be read, as wide as there are columns. */
    public List<List<String>> first(int most) {
        List<List<String>> first = new ArrayList<>();
        Iterator<Row> rows = rows();
        while (rows.hasNext() && first.size() < most) {
            if (rows.next() instanceof Row.Cells row) {
                first.add(IntStream.range(0, columns.size())
                        .mapToObj(column -> Facts.clean(row.cell(column)).orElse(""))
                        .toList());
            }
        }
        return first;
    }

    Iterator<Row> rows() {
        Iterator<Row> rows = new Rows(written.text(), separator.character());
        rows.next();
        return rows;
    }

    private static List<String> columns(Row header) {
        if (!(header instanceof Row.Cells(int line, var cells))) {
            throw new BadListException("import.bad.header");
        }
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = Facts.clean(cell).orElse("(%d)".formatted(names.size() + 1));
            names.add(taken.add(name) ? name : unique(name, taken));
        }
        return List.copyOf(names);
    }

    private static String unique(String name, Set<String> taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> "%s (%d)".formatted(name, number))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    private static int count(Iterator<Row> rows) {
        int count = 0;
        while (rows.hasNext()) {
            rows.next();
            if (++count > MOST_ROWS) {
                throw new BadListException("import.bad.rows");
            }
        }
        if (count == 0) {
            throw new BadListException("import.bad.empty");
        }
        return count;
    }
}
