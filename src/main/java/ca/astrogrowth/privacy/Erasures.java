package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.journal.Deed;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of the current workspace, asked for by an owner and taken back until it is due. From the moment it is asked for,
 * nothing is made, asked or published for the workspace.
 */
@Service
@Transactional
@Needs(Right.OWN_DATA)
@EnableConfigurationProperties(ErasureSettings.class)
public class Erasures {

    private final ErasureRows rows;
    private final ErasureSettings settings;
    private final Journal journal;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Erasures(ErasureRows rows, ErasureSettings settings, Journal journal, Outbox outbox, Hints hints, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.journal = journal;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** Asked again, it stays as it was asked first. */
    public Erasure ask() {
        Instant now = clock.instant();
        if (rows.ask(now, now.plus(settings.undo()))) {
            note(JournalKind.ERASURE_ASKED);
            Erasure asked = rows.pending().orElseThrow();
            outbox.append(
                    WorkspaceLeaving.TOPIC,
                    new WorkspaceLeaving(TenantContext.current().value(), asked.dueAt()));
        }
        hints.changed();
        return rows.pending().orElseThrow();
    }

    /** What waited meanwhile goes on. @return false if there was nothing to take back, or it is too late */
    public boolean takeBack() {
        boolean back = rows.takeBack(clock.instant());
        if (back) {
            note(JournalKind.ERASURE_TAKEN_BACK);
            hints.changed();
        }
        return back;
    }

    private void note(JournalKind kind) {
        journal.record(TenantContext.current(), Deed.of(kind, null));
    }

    /** Everybody who belongs to the workspace knows. */
    @Needs(Right.READ)
    @Transactional(readOnly = true)
    public Optional<Erasure> pending() {
        return rows.pending();
    }
}
