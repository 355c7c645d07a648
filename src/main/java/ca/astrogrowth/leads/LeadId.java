package ca.astrogrowth.leads;

import java.util.UUID;

/** Identifies a lead within its tenant. */
public record LeadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
