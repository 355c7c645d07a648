package ca.astrogrowth.tenancy;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings every tenant to this release at start-up, before anything serves or consumes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReleaseMigration implements ApplicationRunner {

    private final Tenants tenants;

    ReleaseMigration(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tenants.migrateAll();
    }
}
