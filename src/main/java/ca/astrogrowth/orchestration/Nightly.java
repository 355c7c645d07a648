package ca.astrogrowth.orchestration;

import ca.astrogrowth.leads.LeadUpkeep;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done while Québec sleeps. Each tenant has a failure of its own. Repeating it does nothing. */
@Configuration(proxyBeanMethods = false)
class Nightly {

    private static final Logger log = LoggerFactory.getLogger(Nightly.class);

    private final Tenants tenants;
    private final LeadUpkeep leads;

    Nightly(Tenants tenants, LeadUpkeep leads) {
        this.tenants = tenants;
        this.leads = leads;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "America/Montreal")
    @SchedulerLock(name = "nightly-leads", lockAtMostFor = "PT3H")
    public void leads() {
        tenants.active().forEach(this::leadsOf);
    }

    private void leadsOf(Tenant tenant) {
        try {
            TenantContext.where(tenant.id()).run(leads::night);
        } catch (RuntimeException e) {
            log.error("The leads of {} could not be kept within their terms", tenant.id(), e);
        }
    }
}
