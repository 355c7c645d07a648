package ca.astrogrowth.publishing;

import java.util.UUID;

/**
 * In whose name posts can appear.
 *
 * @param grant the connection that allows it
 * @param name as LinkedIn shows it
 * @param usual where posts go that name no other
 * @param ready whether posts can go out now
 */
public record LinkedInIdentity(UUID id, UUID grant, Kind kind, String name, boolean usual, boolean ready) {

    public enum Kind {
        PROFILE,
        PAGE
    }
}
