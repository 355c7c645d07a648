package ca.astrogrowth.bench;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes rows as fast as JDBC does: batches that the driver rewrites into statements of many rows, a transaction each. */
final class BatchInsert {

    private static final int BATCH = 1_000;

    private final JdbcTemplate database;
    private final TransactionTemplate transactions;

    BatchInsert(BeanFactory node) {
        this.database = node.getBean(JdbcTemplate.class);
        this.transactions = node.getBean(TransactionTemplate.class);
    }

    /** All that a tenant's leads are, and what was said of them; the events as nobody's, so that they are not handled. */
    List<Table> written(TenantId tenant) {
        return TenantContext.where(tenant)
                .call(() -> List.of(
                        table("leads", "select * from leads order by id"),
                        table("lead_facts", "select * from lead_facts"),
                        table("shared.outbox", """
                                select gen_random_uuid() as id, gen_random_uuid() as event_id, tenant,
                                       'bench.nobody' as topic, payload, due_at
                                from shared.outbox where tenant = current_user
                                """)));
    }

    private Table table(String name, String query) {
        return transactions.execute(status -> database.query(query, rows -> {
            Table table = new Table(name, columns(rows.getMetaData()), new ArrayList<>());
            while (rows.next()) {
                table.rows.add(cells(rows, table.columns.size()));
            }
            return table;
        }));
    }

    private static List<Column> columns(ResultSetMetaData data) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            columns.add(new Column(data.getColumnName(i), data.getColumnType(i), data.getColumnTypeName(i)));
        }
        return columns;
    }

    private static @Nullable Object[] cells(ResultSet row, int width) throws SQLException {
        @Nullable Object[] cells = new Object[width];
        for (int i = 0; i < width; i++) {
            cells[i] = row.getObject(i + 1);
        }
        return cells;
    }

    void insert(TenantId tenant, List<Table> tables) {
        TenantContext.where(tenant).run(() -> tables.forEach(table -> insert(tenant, table)));
    }

    private void insert(TenantId tenant, Table table) {
        table.belongTo(tenant);
        IntStream.iterate(0, from -> from < table.rows.size(), from -> from + BATCH)
                .mapToObj(from -> table.rows.subList(from, Math.min(from + BATCH, table.rows.size())))
                .forEach(rows -> transactions.executeWithoutResult(status ->
                        database.execute(table.sql(), (PreparedStatement statement) -> {
                            for (@Nullable Object[] row : rows) {
                                table.bind(statement, row);
                                statement.addBatch();
                            }
                            return statement.executeBatch();
                        })));
    }

    private record Column(String name, int sqlType, String type) {}

    /** The rows of a table. */
    record Table(String name, List<Column> columns, List<@Nullable Object[]> rows) {

        String sql() {
            return "insert into %s (%s) values (%s)"
                    .formatted(
                            name,
                            columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                            String.join(", ", Collections.nCopies(columns.size(), "?")));
        }

        void belongTo(TenantId tenant) {
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                if (columns.get(i).name.equals("tenant")) {
                    rows.forEach(row -> row[column] = tenant.value());
                }
            }
        }

        /** Each null with its type: the driver cuts a batch in two where types change. */
        void bind(PreparedStatement statement, @Nullable Object[] row) throws SQLException {
            for (int i = 0; i < row.length; i++) {
                Column column = columns.get(i);
                if (row[i] == null) {
                    statement.setNull(i + 1, column.sqlType, column.type);
                } else if (column.type.equals("timestamptz")) {
                    statement.setObject(i + 1, ((Timestamp) row[i]).toInstant().atOffset(ZoneOffset.UTC));
                } else {
                    statement.setObject(i + 1, row[i], column.sqlType);
                }
            }
        }
    }
}
