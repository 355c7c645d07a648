package ca.astrogrowth.publishing;

import java.util.Locale;

/** Where a publication is. UNKNOWN: it was sent and no answer came, so it is neither repeated nor given up. */
public enum PublicationState {
    QUEUED,
    SENDING,
    PUBLISHED,
    REFUSED,
    UNKNOWN;

    public boolean canBecome(PublicationState next) {
        return switch (this) {
            case QUEUED -> next == SENDING || next == REFUSED;
            case SENDING -> next == PUBLISHED || next == REFUSED || next == UNKNOWN || next == QUEUED;
            case UNKNOWN -> next == PUBLISHED || next == QUEUED;
            case PUBLISHED, REFUSED -> false;
        };
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
