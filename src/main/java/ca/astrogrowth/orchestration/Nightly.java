package ca.astrogrowth.orchestration;

import ca.astrogrowth.access.AccessUpkeep;
import ca.astrogrowth.access.answers.Answers;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.leads.LeadUpkeep;
import ca.astrogrowth.notifications.NoticeUpkeep;
import ca.astrogrowth.privacy.Retention;
import ca.astrogrowth.publishing.LinkedInUpkeep;
import ca.astrogrowth.publishing.PublishingUpkeep;
import ca.astrogrowth.webhooks.WebhookUpkeep;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** What is done once a day, while Québec sleeps. Repeating it does nothing. */
@Configuration(proxyBeanMethods = false)
class Nightly {

    private static final String QUEBEC = "America/Toronto";

    private final EachTenant tenants;
    private final LeadUpkeep leads;
    private final LinkedInUpkeep linkedIn;
    private final PublishingUpkeep publishing;
    private final NoticeUpkeep notices;
    private final WebhookUpkeep webhooks;
    private final AccessUpkeep access;
    private final Answers answers;
    private final SecondSteps steps;
    private final Retention retention;

    Nightly(
            EachTenant tenants,
            LeadUpkeep leads,
            LinkedInUpkeep linkedIn,
            PublishingUpkeep publishing,
            NoticeUpkeep notices,
            WebhookUpkeep webhooks,
            AccessUpkeep access,
            Answers answers,
            SecondSteps steps,
            Retention retention) {
        this.tenants = tenants;
        this.leads = leads;
        this.linkedIn = linkedIn;
        this.publishing = publishing;
        this.notices = notices;
        this.webhooks = webhooks;
        this.access = access;
        this.answers = answers;
        this.steps = steps;
        this.retention = retention;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = QUEBEC)
    @SchedulerLock(name = "nightly-leads", lockAtMostFor = "PT3H")
    public void leads() {
        tenants.run("keep the leads within their terms", leads::night);
    }

    @Scheduled(cron = "0 15 4 * * *", zone = QUEBEC)
    @SchedulerLock(name = "nightly-cleanup", lockAtMostFor = "PT3H")
    public void cleanup() {
        tenants.run("destroy what publishing kept long enough", publishing::night);
        tenants.run("destroy old notices", notices::day);
        tenants.run("seal the secrets of webhooks", webhooks::night);
        tenants.run("forget what was answered yesterday", answers::night);
        access.night();
        steps.night();
        retention.night();
    }

    /** In the morning, so that who is reminded reads it with their coffee. */
    @Scheduled(cron = "0 0 7 * * *", zone = QUEBEC)
    @SchedulerLock(name = "daily-linkedin", lockAtMostFor = "PT3H")
    public void linkedIn() {
        tenants.run("keep the LinkedIn connections alive", linkedIn::day);
    }
}
