package ca.astrogrowth.content;

import java.util.UUID;

/** Identifies a content within its tenant. */
public record ContentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
