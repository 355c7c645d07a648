package ca.astrogrowth.tenancy;

/** A signed-in principal that works in one workspace at a time: the second source of truth about the tenant. */
public interface TenantAware {

    TenantId tenant();
}
