package ca.astrogrowth.leads.imports;

import ca.astrogrowth.leads.facts.OpenData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The column by which a list itself knows its rows, if it has one. */
record Identifier(int column, Kind kind) {

    /** Whose identifiers they are. */
    enum Kind {
        OPEN_STREET_MAP(OpenData.OPEN_STREET_MAP_KEY, "osm id|osmid|@id", "(?:(?:node|way|relation)/)?\\d{1,19}"),
        GOOGLE("", "place id|google place id|placeid", "[A-Za-z0-9_-]{20,255}"),
        /** Québec's register of enterprises. */
        NEQ("neq:", "neq|numero d entreprise du quebec", "\\d{10}"),
        /** The list's own: 1 is in every list, and is only known together with its name. */
        OWN("", "id|identifiant|identifier|uuid|no|ref|reference|code", ".{1,200}");

        private final String prefix;
        private final Set<String> headings;
        private final Pattern form;

        Kind(String prefix, String headings, String form) {
            this.prefix = prefix;
            this.headings = Set.of(headings.split("\\|"));
            this.form = Pattern.compile(form);
        }
    }

    /** A column that says one thing of two rows tells no row from another. */
    static Optional<Identifier> in(Sheet sheet) {
        for (Kind kind : Kind.values()) {
            Optional<Identifier> found = IntStream.range(0, sheet.columns().size())
                    .filter(column ->
                            kind.headings.contains(Headings.fold(sheet.columns().get(column))))
                    .mapToObj(column -> new Identifier(column, kind))
                    .filter(identifier -> identifier.isUnique(sheet.rows()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isUnique(Iterator<Row> rows) {
        Set<String> seen = new HashSet<>();
        while (rows.hasNext()) {
            String value = rows.next() instanceof Row.Cells row ? value(row) : "";
            if (!value.isEmpty() && !seen.add(value)) {
                return false;
            }
        }
        return !seen.isEmpty();
    }

    /** The key of the row's record; null when the row has none. */
    @Nullable String key(Row.Cells row, String name) {
        String value = value(row);
        if (value.isEmpty()) {
            return null;
        }
        return kind == Kind.OWN ? digest(List.of("own", value, name)) : kind.prefix + value;
    }

    private String value(Row.Cells row) {
        String value = row.cell(column).strip();
        return kind.form.matcher(value).matches() ? value : "";
    }

    @Nullable String attribution() {
        return kind == Kind.OPEN_STREET_MAP ? OpenData.OPEN_STREET_MAP : null;
    }

    /** A row that nobody gave a name is known by what it says, so that the same list brings it once. */
    static String digest(List<String> said) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
            return "row:" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
