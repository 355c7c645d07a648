package ca.astrogrowth.accounts;

/** A workspace always has somebody who answers for it: the last owner stays one. */
public class LastOwnerException extends RuntimeException {

    LastOwnerException() {
        super("The last owner of a workspace stays one");
    }
}
