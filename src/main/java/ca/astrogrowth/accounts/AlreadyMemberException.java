package ca.astrogrowth.accounts;

/** Who is to be invited belongs to the workspace already. */
public class AlreadyMemberException extends RuntimeException {

    AlreadyMemberException() {
        super("They belong to the workspace");
    }
}
