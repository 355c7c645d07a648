package ca.astrogrowth.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.ProspectingPaused;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Told in one transaction that is rolled back, a story's events wake nobody, and only the test moves the campaign. */
@AstroTest
class CampaignProgressIT {

    private static final NewCampaign WANTED =
            new NewCampaign("Restaurants", Industry.RESTAURANT, new Locality("Laval", "QC"), 10);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;

    @BeforeEach
    void openWorkspace(@Autowired Tenants tenants) {
        tenant = tenants.provision("Bistro").id();
    }

    @Test
    void newsOfOldContentsDoesNotEndTheSearchForMore() {
        story(campaign -> {
            UUID old = lead(campaign);
            content(campaign, old, "PENDING");
            progress.leadsReady(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.PUBLISHING);

            campaigns.more(new CampaignId(campaign), 25);
            assertThat(state(campaign)).isEqualTo(CampaignState.SCRAPING);
            become(old, "PUBLISHED");
            progress.look(campaign);
            become(old, "FAILED");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.SCRAPING);
        });
    }

    @Test
    void waitsUntilEachLeadThatWasHandedOnHasAContent() {
        story(campaign -> {
            content(campaign, lead(campaign), "PUBLISHED");
            UUID late = lead(campaign);
            progress.leadsReady(campaign);
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.GENERATING);

            content(campaign, late, "DRAFT");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.GENERATING);
            become(late, "PENDING");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.PUBLISHING);
            become(late, "REJECTED");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.COMPLETED);
        });
    }

    @Test
    void seesContentsThatOvertookTheirLeads() {
        story(campaign -> {
            content(campaign, lead(campaign), "PENDING");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.SCRAPING);
            progress.leadsReady(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.PUBLISHING);
        });
    }

    @Test
    void goesOnAfterASearchForMoreThatFoundNothing() {
        story(campaign -> {
            content(campaign, lead(campaign), "PUBLISHED");
            progress.leadsReady(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.COMPLETED);
            campaigns.search(new CampaignId(campaign), 20);
            progress.leadsReady(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.COMPLETED);
        });
    }

    @Test
    void eachTimeThatItGoesOnTheSearchIsTold() {
        story(campaign -> {
            CampaignId id = new CampaignId(campaign);
            campaigns.pause(id, "pause.cap.month");
            progress.look(campaign);
            assertThat(state(campaign)).isEqualTo(CampaignState.PAUSED);
            assertThat(launches()).isEqualTo(1);
            campaigns.resume(id);
            campaigns.resume(id);
            assertThat(state(campaign)).isEqualTo(CampaignState.SCRAPING);
            assertThat(launches()).isEqualTo(2);
            campaigns.more(id, 5);
            assertThat(launches()).isEqualTo(3);
            assertThat(targets()).isEqualTo(15);
        });
    }

    @Test
    void aSearchThatStoppedAtACapPausesItsCampaign() {
        CampaignView campaign = in(() -> campaigns.create(WANTED));
        in(() -> database.sql("update campaigns set state = 'SCRAPING'").update());
        ProspectingPaused paused =
                new ProspectingPaused(tenant.value(), campaign.id().value(), "pause.cap.campaign");
        in(() -> outbox.append(ProspectingPaused.TOPIC, paused));

        await().atMost(Duration.ofSeconds(30)).until(() -> state(campaign.id().value()) == CampaignState.PAUSED);
        CampaignView now = in(() -> campaigns.find(campaign.id()).orElseThrow());
        assertThat(now.pause()).isEqualTo("pause.cap.campaign");
        assertThat(now.stage()).isEqualTo(CampaignState.SCRAPING);
    }

    private void story(Consumer<UUID> story) {
        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(status -> {
                    story.accept(
                            campaigns.launch(campaigns.create(WANTED).id()).id().value());
                    status.setRollbackOnly();
                }));
    }

    private CampaignState state(UUID campaign) {
        return in(() -> campaigns.find(new CampaignId(campaign)).orElseThrow().state());
    }

    private UUID lead(UUID campaign) {
        UUID lead = UuidV7.next();
        database.sql("""
                        insert into leads (id, campaign_id, name, score, reasons, created_at, handed_at)
                        values (:id, :campaign, 'Chez Léo', 50, '[]', now(), now())
                        """).params(Map.of("id", lead, "campaign", campaign)).update();
        return lead;
    }

    private void content(UUID campaign, UUID lead, String status) {
        database.sql("""
                        insert into contents
                            (id, campaign_id, lead_id, variant, lead_name, status, ai_generated, created_at, version)
                        values (:id, :campaign, :lead, 0, 'Chez Léo', :status, true, now(), 0)
                        """)
                .params(Map.of("id", UuidV7.next(), "campaign", campaign, "lead", lead, "status", status))
                .update();
    }

    private void become(UUID lead, String status) {
        database.sql("update contents set status = :status where lead_id = :lead")
                .params(Map.of("status", status, "lead", lead))
                .update();
    }

    private long launches() {
        return launched("count(*)");
    }

    private long targets() {
        return launched("max((payload ->> 'target_leads')::bigint)");
    }

    private long launched(String what) {
        return database.sql("select " + what + " from shared.outbox where topic = :topic")
                .param("topic", CampaignLaunched.TOPIC)
                .query(Long.class)
                .single();
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
