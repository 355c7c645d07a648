package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the import of a list has come. When it is done, each of its rows is counted once: {@code rows = created + merged
 * + known + refused}.
 *
 * @param created rows that became leads
 * @param merged rows that told more of a business that was a lead already
 * @param known rows that the workspace had before, leads that were deleted included
 * @param refused rows that could not be read or had no name
 * @param attribution what must be said wherever its rows are shown
 */
public record ImportView(
        ImportId id,
        CampaignId campaign,
        String fileName,
        State state,
        int rows,
        int created,
        int merged,
        int known,
        int refused,
        @Nullable String attribution,
        Instant createdAt,
        @Nullable Instant doneAt) {

    /** Where it is. A failed one has given up; what it had taken stays. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED;

        /** The name used in JSON and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOver() {
            return this == DONE || this == FAILED;
        }
    }

    /** How many rows have been taken. */
    public int taken() {
        return created + merged + known + refused;
    }
}
