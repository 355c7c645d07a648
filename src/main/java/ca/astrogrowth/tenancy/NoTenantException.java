package ca.astrogrowth.tenancy;

/** Work that needs a tenant was started without one, or with two that differ. A broken promise of ours, never a user's error. */
public class NoTenantException extends IllegalStateException {

    NoTenantException(String message) {
        super(message);
    }
}
