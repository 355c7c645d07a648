package ca.astrogrowth.accounts;

import java.util.Locale;
import java.util.UUID;

/** A person is to get a letter about their way in. The link in it is made when it is written, and is nowhere before. */
public record DoorLetterAsked(String tenant, UUID personId, Kind kind) {

    public static final String TOPIC = "person.letter-asked";

    /** What the letter says. */
    public enum Kind {
        /** Is this address yours? */
        CONFIRM,
        /** Somebody signed up with an address that is known already. */
        KNOWN,
        /** Choose a new password. */
        RESET,
        /** The password is another one now. */
        CHANGED,
        /** A second step was switched on. */
        STEP_ON,
        /** The second step was switched off. */
        STEP_OFF,
        /** A recovery code has served. */
        RECOVERED,
        /** There is one more passkey. */
        PASSKEY_ADDED,
        /** There is one passkey less. */
        PASSKEY_REMOVED;

        /** The name used in translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
