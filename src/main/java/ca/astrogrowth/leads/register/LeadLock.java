package ca.astrogrowth.leads.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever changes leads of a workspace takes it first, before any row, and keeps it to the end of the transaction: an event
 * may be delivered to two nodes at once, two campaigns may find the same place, and the last two leads that are enriched
 * must see each other.
 */
@Component
public class LeadLock {

    private final JdbcClient database;

    LeadLock(JdbcClient database) {
        this.database = database;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        database.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || '.leads', 0))")
                .query(row -> {});
    }
}
