package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import ca.astrogrowth.tenancy.TenantContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of {@code shared.usage_cap}. Each change locks its row to the end of the transaction. */
@Component
class BudgetRows {

    private final JdbcClient database;

    BudgetRows(JdbcClient database) {
        this.database = database;
    }

    /** @return false, and nothing is counted, when the cap does not allow it */
    boolean spend(Budget budget, Money price) {
        if (count(budget, price)) {
            return true;
        }
        open(budget);
        return count(budget, price);
    }

    /** The cap is asked by the statement that counts, so that whoever waited for the row sees what others spent. */
    private boolean count(Budget budget, Money price) {
        return on("""
                        update shared.usage_cap set used = used + :price
                        where tenant = :tenant and scope = :scope and key = :key
                          and used + :price <= coalesce(most, :standard)
                        """, budget)
                        .param("price", price.millicents())
                        .param("standard", budget.standard().millicents())
                        .update()
                == 1;
    }

    /** Somebody else may open it at the same moment; then this waits for them. */
    private void open(Budget budget) {
        on("""
                insert into shared.usage_cap (tenant, scope, key, used) values (:tenant, :scope, :key, 0)
                on conflict do nothing
                """, budget).update();
    }

    /** @param millicents what is spent more than was counted, whatever the cap; less than zero gives back */
    void correct(Budget budget, long millicents) {
        open(budget);
        on("""
                update shared.usage_cap set used = used + :more
                where tenant = :tenant and scope = :scope and key = :key
                """, budget).param("more", millicents).update();
    }

    void raise(Budget budget, Money more) {
        on("""
                insert into shared.usage_cap as cap (tenant, scope, key, used, most)
                values (:tenant, :scope, :key, 0, :standard + :more)
                on conflict (tenant, scope, key) do update set most = coalesce(cap.most, :standard) + :more
                """, budget)
                .param("standard", budget.standard().millicents())
                .param("more", more.millicents())
                .update();
    }

    State read(Budget budget) {
        return on("""
                        select used, coalesce(most, :standard) as most from shared.usage_cap
                        where tenant = :tenant and scope = :scope and key = :key
                        """, budget)
                .param("standard", budget.standard().millicents())
                .query((row, n) -> new State(new Money(row.getLong("used")), new Money(row.getLong("most"))))
                .optional()
                .orElseGet(() -> new State(Money.NONE, budget.standard()));
    }

    private StatementSpec on(String sql, Budget budget) {
        return database.sql(sql)
                .param("tenant", TenantContext.current().value())
                .param("scope", budget.scope())
                .param("key", budget.key());
    }

    record State(Money used, Money cap) {}
}
