package ca.astrogrowth.storage;

import ca.astrogrowth.tenancy.TenantId;

/**
 * The name of an object. It starts with its tenant.
 *
 * @param path letters, digits, {@code - _ . /}; no {@code ..}; {@code contents/0199…/1200x627.jpg}
 */
public record ObjectKey(TenantId tenant, String path) {

    public ObjectKey {
        if (!path.matches("[A-Za-z0-9_-][A-Za-z0-9_./-]{0,499}") || path.contains("..")) {
            throw new IllegalArgumentException("Not an object path: " + path);
        }
    }

    public String value() {
        return tenant.value() + "/" + path;
    }
}
