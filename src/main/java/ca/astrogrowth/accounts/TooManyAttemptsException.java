package ca.astrogrowth.accounts;

import org.springframework.security.core.AuthenticationException;

/** Somebody tries too often; later it works again. */
public class TooManyAttemptsException extends AuthenticationException {

    TooManyAttemptsException() {
        super("Too many attempts");
    }
}
