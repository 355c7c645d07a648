package ca.astrogrowth.tenancy;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Brings every tenant to this release at start-up, before anything serves or consumes. */
@Component
class ReleaseMigration implements SmartInitializingSingleton {

    private final TenantSchemas schemas;

    ReleaseMigration(TenantSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public void afterSingletonsInstantiated() {
        schemas.migrateLaggards();
    }
}
