package ca.astrogrowth.tenancy;

import java.time.Instant;

/**
 * A workspace as the platform knows it.
 *
 * @param name what people call it
 */
public record Tenant(TenantId id, String name, Instant createdAt) {}
