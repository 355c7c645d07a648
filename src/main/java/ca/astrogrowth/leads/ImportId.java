package ca.astrogrowth.leads;

import java.util.UUID;

/** Identifies the import of a list within its tenant. */
public record ImportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
