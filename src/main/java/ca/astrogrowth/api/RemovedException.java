package ca.astrogrowth.api;

import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The token's person does not belong to its workspace any more. */
class RemovedException extends InvalidBearerTokenException {

    RemovedException() {
        super("The person was removed from the workspace");
    }
}
