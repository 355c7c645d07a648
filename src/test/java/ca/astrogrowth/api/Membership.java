package ca.astrogrowth.api;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to shared rows while a program is in. */
record Membership(JdbcClient database, TransactionTemplate transactions) {

    /** The person belongs to the workspace no more. */
    void end(SignedIn who) {
        sql(
                "delete from shared.membership where person_id = :person and tenant = :tenant",
                Map.of("person", who.person(), "tenant", who.tenant().value()));
    }

    void sql(String statement, Map<String, ?> values) {
        TenantContext.platform()
                .run(() -> transactions.executeWithoutResult(
                        status -> database.sql(statement).params(values).update()));
    }

    <T> T one(Class<T> type, String question, Map<String, ?> values) {
        return TenantContext.platform()
                .call(() -> transactions.execute(status ->
                        database.sql(question).params(values).query(type).single()));
    }
}
