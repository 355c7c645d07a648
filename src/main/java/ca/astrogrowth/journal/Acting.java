package ca.astrogrowth.journal;

import java.util.UUID;

/** Somebody who does things that the journal tells of: the principal of a session or of a token. */
public interface Acting {

    UUID person();

    /** As others know them. */
    String name();
}
