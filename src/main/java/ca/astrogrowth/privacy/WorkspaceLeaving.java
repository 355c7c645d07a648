package ca.astrogrowth.privacy;

import java.time.Instant;

/** An owner asked for a workspace's end; all who belong to it hear of it. */
public record WorkspaceLeaving(String tenant, Instant dueAt) {

    public static final String TOPIC = "workspace.leaving";
}
