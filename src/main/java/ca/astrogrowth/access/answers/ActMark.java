package ca.astrogrowth.access.answers;

import ca.astrogrowth.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes into each transaction of a turn that it acted, right before it commits. A transaction whose turn is lost does not
 * commit. The platform's own transactions have no workspace to write into.
 */
@Component
class ActMark implements TransactionExecutionListener {

    static final ScopedValue<Claim.Turn> TURN = ScopedValue.newInstance();

    private final ObjectProvider<AnswerRows> rows;

    /** @param rows late, because transactions are there before the database is asked for anything */
    ActMark(ObjectProvider<AnswerRows> rows) {
        this.rows = rows;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (TURN.isBound() && failure == null && !transaction.isReadOnly() && TenantContext.hasTenant()) {
            Claim.Turn turn = TURN.get();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    if (!rows.getObject().acted(turn)) {
                        throw new IllegalStateException("The turn of this request was lost");
                    }
                }
            });
        }
    }
}
