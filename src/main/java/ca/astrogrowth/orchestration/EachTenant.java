package ca.astrogrowth.orchestration;

import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does something for every workspace that goes on; each has a failure of its own. */
@Component
class EachTenant {

    private static final Logger log = LoggerFactory.getLogger(EachTenant.class);

    private final Tenants tenants;

    EachTenant(Tenants tenants) {
        this.tenants = tenants;
    }

    /** @param what for the log, when it fails: "look after its campaigns" */
    void run(String what, Runnable work) {
        tenants.running().forEach(tenant -> run(what, work, tenant));
    }

    private static void run(String what, Runnable work, Tenant tenant) {
        try {
            TenantContext.where(tenant.id()).run(work);
        } catch (RuntimeException e) {
            log.error("Could not {} for {}", what, tenant.id(), e);
        }
    }
}
