package ca.astrogrowth.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of confidentiality incidents.
 *
 * @param incident the identifier of the first entry about it
 * @param people how many are concerned, as far as is known
 * @param serious whether there is a risk of serious injury: then the Commission and the people are told
 */
public record Incident(
        UUID id,
        UUID incident,
        LocalDate happenedOn,
        Instant writtenAt,
        Kind kind,
        String what,
        int people,
        boolean serious,
        @Nullable LocalDate commissionToldOn,
        @Nullable LocalDate peopleToldOn) {

    /** What happened to the information, as the law names it. */
    public enum Kind {
        ACCESS,
        USE,
        DISCLOSURE,
        LOSS,
        OTHER
    }
}
