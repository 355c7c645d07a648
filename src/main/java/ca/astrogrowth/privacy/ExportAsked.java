package ca.astrogrowth.privacy;

import java.util.UUID;

/** Somebody wants everything of the workspace. */
record ExportAsked(String tenant, UUID exportId) {

    static final String TOPIC = "export.asked";
}
