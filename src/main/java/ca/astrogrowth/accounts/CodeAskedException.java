package ca.astrogrowth.accounts;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and is not enough. */
public class CodeAskedException extends AuthenticationException {

    private final HalfIn half;

    CodeAskedException(HalfIn half) {
        super("A code is asked for");
        this.half = half;
    }

    public HalfIn half() {
        return half;
    }
}
