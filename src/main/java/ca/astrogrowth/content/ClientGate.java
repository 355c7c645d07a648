package ca.astrogrowth.content;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** Where the client's yes is needed, nothing passes without it, however it was approved. */
@Component
class ClientGate {

    private final Workspace workspace;
    private final Outbox outbox;

    ClientGate(Workspace workspace, Outbox outbox) {
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

    /** What is approved waits for the client from now on. */
    void handOver(Content content) {
        content.askClient();
        told(content);
    }

    /** The client hears that it waits for them. */
    void told(Content content) {
        outbox.append(
                ContentHandedOver.TOPIC,
                new ContentHandedOver(
                        TenantContext.current().value(),
                        content.campaign(),
                        content.id().value()));
    }
}
