package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.Present;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything of the current workspace, for its owners to take with them. It is made in the background and can be fetched for
 * some days, by an owner who works in that workspace.
 */
@Service
@Needs(Right.OWN_DATA)
public class Exports {

    private static final String PURPOSE = "export";

    private final ExportRows rows;
    private final ObjectStore objects;
    private final SignedLinks links;
    private final Journal journal;
    private final Outbox outbox;
    private final Hints hints;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Exports(
            ExportRows rows,
            ObjectStore objects,
            SignedLinks links,
            Journal journal,
            Outbox outbox,
            Hints hints,
            TransactionTemplate transactions,
            Clock clock) {
        this.rows = rows;
        this.objects = objects;
        this.links = links;
        this.journal = journal;
        this.outbox = outbox;
        this.hints = hints;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws ExportBusyException while another one is being made */
    public Export ask() {
        SignedIn who = Present.person().orElseThrow();
        return inOne(() -> {
            UUID id = rows.ask(who.person(), clock.instant()).orElseThrow(ExportBusyException::new);
            journal.record(JournalKind.DATA_EXPORTED, id);
            outbox.append(
                    ExportAsked.TOPIC, new ExportAsked(TenantContext.current().value(), id));
            hints.changed();
            return rows.find(id).orElseThrow();
        });
    }

    /** Newest first. */
    public List<Export> list() {
        return inOne(rows::list);
    }

    public Optional<Export> find(UUID id) {
        return inOne(() -> rows.find(id));
    }

    /** What its link has in it: it opens for owners who work in this workspace, until the export's end. */
    public String token(Export ready) {
        List<String> parts = List.of(TenantContext.current().value(), ready.id().toString());
        return links.seal(PURPOSE, parts, Objects.requireNonNull(ready.expiresAt()));
    }

    /** What a link leads to; empty when it is another workspace's, was changed, or is over. */
    public Optional<Export> open(String token) {
        return links.open(PURPOSE, token)
                .filter(parts -> parts.getFirst().equals(TenantContext.current().value()))
                .flatMap(parts -> fetchable(UUID.fromString(parts.get(1))));
    }

    /** As {@link #find}, if it can be fetched now. */
    public Optional<Export> fetchable(UUID id) {
        return find(id).filter(
                        export -> export.expiresAt() != null && clock.instant().isBefore(export.expiresAt()));
    }

    /** Hands its file over as it is read. The journal knows of it before its first byte leaves. */
    public void write(Export export, OutputStream out) throws IOException {
        transactions.executeWithoutResult(status -> journal.record(JournalKind.DATA_DOWNLOADED, export.id()));
        objects.read(objects.key(path(export.id())), out);
    }

    /** Where its file lies in the workspace's part of the store. */
    static String path(UUID id) {
        return "exports/" + id + ".zip";
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
