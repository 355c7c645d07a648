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
        CHANGED;

        /** The name used in translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
