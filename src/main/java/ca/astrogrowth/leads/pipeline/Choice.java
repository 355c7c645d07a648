package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.leads.ProspectingFailed;
import ca.astrogrowth.leads.register.LeadLock;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which leads a campaign writes about: the best, as far as its target goes. The rest wait for somebody to want more. All
 * that were chosen are handed on together, when the last of them is enriched.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Choice {

    private final JdbcClient database;
    private final LeadLock lock;
    private final Outbox outbox;

    Choice(JdbcClient database, LeadLock lock, Outbox outbox) {
        this.database = database;
        this.lock = lock;
        this.outbox = outbox;
    }

    /** Chooses, and asks once more for those that were chosen before and not enriched. */
    public void make(CampaignId campaign, int target) {
        lock.take();
        database.sql("""
                        update leads set chosen_at = now() where id in (
                            select id from leads
                            where campaign_id = :campaign and merged_into is null and chosen_at is null
                            order by coalesce(correction, score) desc, id
                            limit greatest(0, :target - (select count(*) from leads where campaign_id = :campaign
                                                         and merged_into is null and chosen_at is not null)))
                        """)
                .param("campaign", campaign.value())
                .param("target", target)
                .update();
        List<UUID> waiting = waiting(campaign);
        waiting.forEach(lead -> outbox.append(LeadChosen.TOPIC, LeadChosen.first(campaign.value(), lead)));
        if (waiting.isEmpty()) {
            handOn(campaign);
        }
    }

    /** A lead is enriched, or gone: nobody waits for it any more. */
    public void enriched(CampaignId campaign) {
        lock.take();
        if (waiting(campaign).isEmpty()) {
            handOn(campaign);
        }
    }

    /** Whether a lead was chosen and is not enriched. */
    public boolean waits(UUID lead) {
        return database.sql("""
                        select exists(select from leads where id = :lead and merged_into is null
                                      and chosen_at is not null and enriched_at is null)
                        """).param("lead", lead).query(Boolean.class).single();
    }

    private List<UUID> waiting(CampaignId campaign) {
        return database.sql("""
                        select id from leads
                        where campaign_id = :campaign and merged_into is null
                          and chosen_at is not null and enriched_at is null
                        order by id
                        """)
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
    }

    private void handOn(CampaignId campaign) {
        List<UUID> ready = database.sql("""
                        with handed as (
                            update leads set handed_at = now()
                            where campaign_id = :campaign and merged_into is null
                              and enriched_at is not null and chosen_at is not null and handed_at is null
                            returning id)
                        select id from handed order by id
                        """)
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
        String tenant = TenantContext.current().value();
        if (ready.isEmpty() && !hasLeads(campaign)) {
            outbox.append(
                    ProspectingFailed.TOPIC, new ProspectingFailed(tenant, campaign.value(), "failure.places.none"));
        } else {
            outbox.append(LeadsReady.TOPIC, new LeadsReady(tenant, campaign.value(), ready.size(), ready));
        }
    }

    private boolean hasLeads(CampaignId campaign) {
        return database.sql("select exists(select from leads where campaign_id = :campaign and merged_into is null)")
                .param("campaign", campaign.value())
                .query(Boolean.class)
                .single();
    }
}
