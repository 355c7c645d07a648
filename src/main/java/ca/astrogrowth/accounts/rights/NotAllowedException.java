package ca.astrogrowth.accounts.rights;

import org.springframework.security.access.AccessDeniedException;

/** Somebody belongs to the workspace, and what they are in it does not let them do this. */
public class NotAllowedException extends AccessDeniedException {

    private final Right missing;
    private final Role role;

    public NotAllowedException(Right missing, Role role) {
        super("The right " + missing.code() + " is missing");
        this.missing = missing;
        this.role = role;
    }

    public Right missing() {
        return missing;
    }

    public Role role() {
        return role;
    }
}
