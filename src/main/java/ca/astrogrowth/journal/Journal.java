package ca.astrogrowth.journal;

import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where changes are written down, in the transaction that makes them: both are there, or neither. The entry is written as
 * the transaction's last word, so that a workspace's other work waits for its place in the chain as shortly as can be.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private static final ScopedValue<Acting> ACTOR = ScopedValue.newInstance();

    private final Entries entries;

    Journal(Entries entries) {
        this.entries = entries;
    }

    /** In the current workspace's journal, by whoever is signed in. */
    public void record(JournalKind kind, @Nullable UUID subject, Change... changes) {
        record(TenantContext.current(), Deed.of(kind, subject, changes));
    }

    /** The same, if anything is different. */
    public void record(JournalKind kind, List<Change> changes) {
        if (!changes.isEmpty()) {
            record(kind, null, changes.toArray(Change[]::new));
        }
    }

    /** In a workspace's journal; the transaction is that workspace's, or the platform's. */
    public void record(TenantId workspace, Deed deed) {
        TransactionSynchronizationManager.registerSynchronization(new LastWord(workspace, deed));
    }

    /** Work of somebody who is not signed in, and whom we know all the same: a letter's reader. */
    public static <T> T as(Acting who, Supplier<T> work) {
        return ScopedValue.where(ACTOR, who).call(work::get);
    }

    static @Nullable Acting actor() {
        return ACTOR.isBound() ? ACTOR.get() : Deed.principal();
    }

    private final class LastWord implements TransactionSynchronization {

        private final TenantId workspace;
        private final Deed deed;

        private LastWord(TenantId workspace, Deed deed) {
            this.workspace = workspace;
            this.deed = deed;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entries.append(workspace, deed);
        }
    }
}
