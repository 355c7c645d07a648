package ca.astrogrowth.leads.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows in one statement: each column travels as an array. Several times faster than a row at a time. */
final class Bulk<T> {

    private final List<T> rows;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    Bulk(List<T> rows) {
        this.rows = rows;
    }

    /** @param type of the column in PostgreSQL */
    Bulk<T> with(String name, String type, Function<T, @Nullable Object> value) {
        @Nullable String[] values = new String[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = text(value.apply(rows.get(i)));
        }
        columns.put(name, new Column(type, values));
        return this;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** @param conflict what follows the rows: {@code on conflict do nothing} */
    void insertInto(JdbcClient database, String table, String conflict) {
        if (!rows.isEmpty()) {
            run(
                    database,
                    "insert into %s (%s) select * from unnest(%s) %s"
                            .formatted(table, String.join(", ", columns.keySet()), arrays(), conflict));
        }
    }

    /** Rows are found by the column {@code id}; the others are set. */
    void update(JdbcClient database, String table) {
        if (rows.isEmpty()) {
            return;
        }
        String names = String.join(", ", columns.keySet());
        String sets = columns.keySet().stream()
                .filter(name -> !name.equals("id"))
                .map(name -> name + " = changed." + name)
                .collect(Collectors.joining(", "));
        run(
                database,
                "update %s set %s from unnest(%s) as changed(%s) where %1$s.id = changed.id"
                        .formatted(table, sets, arrays(), names));
    }

    private String arrays() {
        List<String> arrays = new ArrayList<>();
        columns.forEach((name, column) -> arrays.add("cast(:%s as %s[])".formatted(name, column.type)));
        return String.join(", ", arrays);
    }

    private void run(JdbcClient database, String sql) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        columns.forEach((name, column) -> statement.param(name, column.values));
        statement.update();
    }

    private record Column(String type, @Nullable String[] values) {}
}
