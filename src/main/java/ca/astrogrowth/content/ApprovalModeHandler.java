package ca.astrogrowth.content;

import ca.astrogrowth.accounts.ApprovalModeChanged;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * When the workspace chooses another mode, what waits is put where that mode has it; what is missed here is stopped by the
 * {@link ClientGate} before it leaves.
 */
@Component
class ApprovalModeHandler implements EventHandler<ApprovalModeChanged> {

    private final StoredContents stored;
    private final ClientGate gate;

    ApprovalModeHandler(StoredContents stored, ClientGate gate) {
        this.stored = stored;
        this.gate = gate;
    }

    @Override
    public Subscription<ApprovalModeChanged> subscription() {
        return Subscription.of("content.approval-mode", ApprovalModeChanged.TOPIC, ApprovalModeChanged.class);
    }

    @Override
    public void handle(ApprovalModeChanged event, Delivery delivery) {
        delivery.once(() -> {
            if (gate.asks()) {
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
            gate.handOver(content);
        }
    }

    private void askAgain(Content content) {
        if (content.unpark()) {
            gate.told(content);
        }
    }

    /** One after the other, each as it is once nobody else moves it. */
    private void each(ContentStatus status, Consumer<Content> move) {
        List<UUID> ids = stored.idsIn(status);
        ids.forEach(id -> stored.findToMove(id)
                .filter(content -> content.status() == status)
                .ifPresent(move));
    }
}
