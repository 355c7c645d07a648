package ca.astrogrowth.leads.imports;

import java.util.UUID;

/** A list waits to be read. */
record ImportQueued(UUID importId) {

    static final String TOPIC = "leads.import";
}
