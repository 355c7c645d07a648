package ca.astrogrowth.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What becomes of each table when a workspace's data leave: {@code tables.txt}, which a test holds against the catalogue. */
record Inventory(List<Table> tables, Set<String> decided) {

    enum Rows {
        /** Read with the workspace's own role. */
        TENANT,
        /** Read with the platform's role, by their tenant. */
        PLATFORM
    }

    /**
     * @param file the name of its two files, without an ending
     * @param kept columns that stay: secrets and their hashes, and files of people's own
     */
    record Table(String name, String file, Rows rows, List<String> kept) {}

    /** Of a person: the table, and the column by which their rows are found. */
    record Personal(Table table, String column) {}

    static List<Personal> ofPeople() {
        return lines("people.txt").stream()
                .map(line -> new Personal(new Table(line[0], line[1], Rows.PLATFORM, kept(line)), line[2]))
                .toList();
    }

    static Inventory read() {
        List<String[]> lines = lines("tables.txt");
        return new Inventory(
                lines.stream()
                        .filter(line -> !line[1].equals("-") && !line[1].equals("="))
                        .map(Inventory::table)
                        .toList(),
                Set.copyOf(lines.stream().map(line -> line[0]).toList()));
    }

    List<Table> of(Rows rows) {
        return tables.stream().filter(table -> table.rows() == rows).toList();
    }

    private static Table table(String[] line) {
        Rows rows = Rows.valueOf(line[2].toUpperCase(java.util.Locale.ROOT));
        return new Table(line[0], line[1], rows, kept(line));
    }

    private static List<String> kept(String[] line) {
        return line.length > 3 ? List.of(line[3].split(",")) : List.of();
    }

    private static List<String[]> lines(String name) {
        try (InputStream file = Objects.requireNonNull(Inventory.class.getResourceAsStream(name))) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
