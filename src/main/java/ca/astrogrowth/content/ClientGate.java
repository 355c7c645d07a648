package ca.astrogrowth.content;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.ApprovalModeChanged;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Where the client's yes is needed, nothing passes without it, however it was approved. When the workspace chooses another
 * mode, what waits is put where that mode has it; what is missed here is stopped before it leaves.
 */
@Component
class ClientGate implements EventHandler<ApprovalModeChanged> {

    private final StoredContents stored;
    private final Workspace workspace;
    private final Outbox outbox;

    ClientGate(StoredContents stored, Workspace workspace, Outbox outbox) {
        this.stored = stored;
        this.workspace = workspace;
        this.outbox = outbox;
    }

    /** Whether the client is asked in the current workspace. */
    boolean asks() {
        return workspace.preferences().approval() == ApprovalMode.CLIENT;
    }

    /** Whether what is approved may leave, as far as the client is concerned. */
    boolean lets(Content content) {
        return !asks() || content.clientAgrees();
    }

    /** The same right before it leaves: what the client has not seen is shown to them instead. */
    boolean letsGo(Content content) {
        boolean lets = lets(content);
        if (!lets) {
            handOver(content);
        }
        return lets;
    }

    @Override
    public Subscription<ApprovalModeChanged> subscription() {
        return Subscription.of("content.approval-mode", ApprovalModeChanged.TOPIC, ApprovalModeChanged.class);
    }

    @Override
    public void handle(ApprovalModeChanged event, Delivery delivery) {
        delivery.once(() -> {
            if (asks()) {
                each(ContentStatus.APPROVED, this::askLate);
                each(ContentStatus.SCHEDULED, this::askLate);
                each(ContentStatus.PENDING, this::askAgain);
            } else {
                each(ContentStatus.WITH_CLIENT, Content::park);
            }
        });
    }

    private void askLate(Content content) {
        if (content.mayLeave() && !content.clientAgrees()) {
            handOver(content);
        }
    }

    private void askAgain(Content content) {
        if (content.unpark()) {
            told(content);
        }
    }

    private void handOver(Content content) {
        content.askClient();
        told(content);
    }

    private void told(Content content) {
        outbox.append(
                ContentHandedOver.TOPIC,
                new ContentHandedOver(
                        TenantContext.current().value(),
                        content.campaign(),
                        content.id().value()));
    }

    /** One after the other, each as it is once nobody else moves it. */
    private void each(ContentStatus status, Consumer<Content> move) {
        List<UUID> ids = stored.idsIn(status);
        ids.forEach(id -> stored.findToMove(id)
                .filter(content -> content.status() == status)
                .ifPresent(move));
    }
}
