package ca.astrogrowth.orchestration;

import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.privacy.Eraser;
import ca.astrogrowth.publishing.EngagementAgenda;
import ca.astrogrowth.publishing.PublishingRecovery;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after what runs: a post whose worker died is in doubt, a campaign that has nothing left to do is complete, and what
 * was published is asked after. Each tenant has a transaction of its own. Repeating it does nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT5M")
class RunningCampaigns {

    private static final int MOST = 500;

    private final EachTenant tenants;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final PublishingRecovery publishing;
    private final EngagementAgenda engagement;
    private final Eraser eraser;
    private final TransactionTemplate transactions;

    RunningCampaigns(
            EachTenant tenants,
            Campaigns campaigns,
            CampaignProgress progress,
            PublishingRecovery publishing,
            EngagementAgenda engagement,
            Eraser eraser,
            TransactionTemplate transactions) {
        this.tenants = tenants;
        this.campaigns = campaigns;
        this.progress = progress;
        this.publishing = publishing;
        this.engagement = engagement;
        this.eraser = eraser;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT10S")
    @SchedulerLock(name = "running-campaigns")
    public void look() {
        tenants.run("look after the campaigns", () -> transactions.executeWithoutResult(status -> lookAtAll()));
    }

    private void lookAtAll() {
        publishing.expireLeases();
        campaigns.active(MOST).forEach(campaign -> progress.look(campaign.id().value()));
    }

    /** What was killed half-way goes on here. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT30S")
    @SchedulerLock(name = "erasures", lockAtMostFor = "PT30M")
    public void erasures() {
        eraser.look();
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT20S")
    @SchedulerLock(name = "engagement")
    public void engagement() {
        tenants.run("ask how its posts are received", engagement::begin);
    }
}
