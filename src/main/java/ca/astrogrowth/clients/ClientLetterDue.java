package ca.astrogrowth.clients;

import java.util.UUID;

/** A client is to be written to, if contents still wait for them. The link in the letter is made when it is written. */
public record ClientLetterDue(String tenant, UUID linkId) {

    public static final String TOPIC = "client.letter-due";
}
