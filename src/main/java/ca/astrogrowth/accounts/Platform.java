package ca.astrogrowth.accounts;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions on the shared tables, where people are. */
@Component
class Platform {

    private final TransactionTemplate transactions;

    Platform(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    <T> T call(Supplier<T> work) {
        return TenantContext.platform().call(() -> inOne(work));
    }

    /** The same in a workspace. */
    void run(TenantId workspace, Runnable work) {
        TenantContext.where(workspace).run(() -> transactions.executeWithoutResult(status -> work.run()));
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
