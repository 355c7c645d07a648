package ca.astrogrowth.privacy;

import ca.astrogrowth.privacy.Inventory.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads whole tables of the current workspace, a few rows at a time, inside the transaction of whoever asks. Names of tables
 * come from our own {@link Inventory} and names of columns from the catalogue: nothing of them is anybody's input.
 */
@Component
class TableReader {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LONGEST_SECONDS = 300;

    private final JdbcTemplate database;

    TableReader(JdbcTemplate database) {
        this.database = new JdbcTemplate(java.util.Objects.requireNonNull(database.getDataSource()));
        this.database.setFetchSize(ROWS_AT_ONCE);
        this.database.setQueryTimeout(LONGEST_SECONDS);
    }

    /** All that is read until the transaction ends is as of one moment. To be called before anything is read. */
    void oneMoment() {
        database.execute("set transaction isolation level repeatable read, read only");
    }

    /** The names of its columns that leave, in the table's order. */
    List<String> columns(Table table) {
        return database.queryForList(
                "select attname::text from pg_attribute where attrelid = cast(? as regclass) and attnum > 0 "
                        + "and not attisdropped and attname <> all (cast(? as text[])) order by attnum",
                String.class,
                table.name(),
                table.kept().toArray(String[]::new));
    }

    /** @param of whose rows; null where the role sees no others */
    void json(Table table, @Nullable Of of, Consumer<String> row) {
        String kept = "array["
                + String.join(
                        ",", table.kept().stream().map(name -> "'" + name + "'").toList()) + "]::text[]";
        read("select (to_jsonb(t) - " + kept + ")::text from " + table.name() + " t", of, result -> {
            row.accept(result.getString(1));
        });
    }

    /** As {@link #json}. */
    void cells(Table table, @Nullable Of of, Consumer<List<@Nullable String>> row) {
        List<String> columns = columns(table);
        String list = String.join(
                ", ", columns.stream().map(name -> "t.\"" + name + "\"::text").toList());
        read("select " + list + " from " + table.name() + " t", of, result -> {
            List<@Nullable String> cells = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                cells.add(result.getString(i));
            }
            row.accept(cells);
        });
    }

    private void read(String sql, @Nullable Of of, Reading reading) {
        if (of == null) {
            database.query(sql, (ResultSet result) -> reading.row(result));
        } else {
            database.query(
                    sql + " where t." + of.column() + "::text = ?",
                    (ResultSet result) -> reading.row(result),
                    of.value());
        }
    }

    /** The rows that have this value, as text, in this column. */
    record Of(String column, String value) {}

    private interface Reading {

        void row(ResultSet result) throws SQLException;
    }
}
