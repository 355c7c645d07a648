package ca.astrogrowth.orchestration;

import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.publishing.PublishingRecovery;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after what runs: a post whose worker died is in doubt, and a campaign that has nothing left to do is complete. Each
 * tenant has a transaction and a failure of its own. Repeating it does nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
class RunningCampaigns {

    private static final Logger log = LoggerFactory.getLogger(RunningCampaigns.class);
    private static final int MOST = 500;

    private final Tenants tenants;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final PublishingRecovery publishing;
    private final TransactionTemplate transactions;

    RunningCampaigns(
            Tenants tenants,
            Campaigns campaigns,
            CampaignProgress progress,
            PublishingRecovery publishing,
            TransactionTemplate transactions) {
        this.tenants = tenants;
        this.campaigns = campaigns;
        this.progress = progress;
        this.publishing = publishing;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT10S")
    @SchedulerLock(name = "running-campaigns")
    public void look() {
        tenants.active().forEach(this::lookAt);
    }

    private void lookAt(Tenant tenant) {
        try {
            TenantContext.where(tenant.id())
                    .run(() -> transactions.executeWithoutResult(status -> {
                        publishing.expireLeases();
                        campaigns
                                .active(MOST)
                                .forEach(campaign -> progress.look(campaign.id().value()));
                    }));
        } catch (RuntimeException e) {
            log.error("The campaigns of {} could not be looked after", tenant.id(), e);
        }
    }
}
