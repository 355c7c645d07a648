package ca.astrogrowth.bench;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
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

    /** All that a tenant's leads are, and what was said of them. */
    Written written(TenantId tenant) {
        return TenantContext.where(tenant)
                .call(() -> transactions.execute(status -> new Written(List.of(
                        table("leads", "select * from leads order by id"),
                        table("lead_facts", "select * from lead_facts"),
                        table("shared.outbox", """
                                select gen_random_uuid() as id, gen_random_uuid() as event_id, tenant,
                                       'bench.nobody' as topic, payload, due_at
                                from shared.outbox where tenant = current_user
                                """)))));
    }

    private Table table(String name, String query) {
        List<String> columns = new ArrayList<>();
        List<Object[]> rows = database.query(query, (row, number) -> {
            int width = row.getMetaData().getColumnCount();
            Object[] cells = new Object[width];
            for (int i = 0; i < width; i++) {
                if (number == 0) {
                    columns.add(row.getMetaData().getColumnName(i + 1));
                }
                cells[i] = row.getObject(i + 1);
            }
            return cells;
        });
        return new Table(name, columns, rows);
    }

    void insert(TenantId tenant, Written written) {
        TenantContext.where(tenant).run(() -> written.tables.forEach(table -> insert(tenant, table)));
    }

    private void insert(TenantId tenant, Table table) {
        int owner = table.columns.indexOf("tenant");
        if (owner >= 0) {
            table.rows.forEach(row -> row[owner] = tenant.value());
        }
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        table.name,
                        String.join(", ", table.columns),
                        String.join(", ", Collections.nCopies(table.columns.size(), "?")));
        IntStream.iterate(0, from -> from < table.rows.size(), from -> from + BATCH)
                .mapToObj(from -> table.rows.subList(from, Math.min(from + BATCH, table.rows.size())))
                .forEach(rows -> transactions.executeWithoutResult(status -> database.batchUpdate(sql, rows)));
    }

    record Written(List<Table> tables) {}

    record Table(String name, List<String> columns, List<Object[]> rows) {}
}
