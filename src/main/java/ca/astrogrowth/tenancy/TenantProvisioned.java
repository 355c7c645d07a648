package ca.astrogrowth.tenancy;

/** A tenant has its role, its schema and its tables, and can be used. */
public record TenantProvisioned(TenantId tenant) {}
