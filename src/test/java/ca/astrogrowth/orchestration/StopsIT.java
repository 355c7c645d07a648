package ca.astrogrowth.orchestration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person stops, for a while or for good, while workers are at it. */
@AstroTest
class StopsIT {

    private static final NewCampaign WANTED =
            new NewCampaign("Restaurants", Industry.RESTAURANT, new Locality("Laval", "QC"), 10);
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Contents contents;

    @Autowired
    private ContentEditor editor;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void aCampaignThatWrites(@Autowired Tenants tenants, @Autowired Workspace workspace) {
        tenant = tenants.provision("Bistro").id();
        in(() -> {
            workspace.save(new BusinessProfile("Bistro", Industry.RESTAURANT, WANTED.locality(), null, null));
            return tenant;
        });
        campaign = in(() -> campaigns.create(WANTED).id());
        in(() -> database.sql("update campaigns set state = 'GENERATING'").update());
    }

    @Test
    void whatIsNotWrittenIsPutDownAtAPauseAndTakenUpAfterIt() {
        UUID lead = lead();
        in(() -> campaigns.pause(campaign));
        ready(lead);

        String ours = " from contents where lead_id = '" + lead + "'";
        await().atMost(SOON)
                .until(() -> text("select coalesce(reason, '')" + ours).equals("hold.paused"));
        assertThat(text("select status" + ours)).isEqualTo("DRAFT");
        assertThat(number("select count(*) from contents where hook is not null"))
                .isZero();

        in(() -> campaigns.resume(campaign));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(text("select concat(status, ' ', reason)" + ours))
                        .isEqualTo("PENDING "));
        assertThat(number("select edition" + ours)).isEqualTo(1);
    }

    @Test
    void newsOfWhatIsUnderWayDoesNotEndAPause() {
        in(() -> campaigns.pause(campaign));
        in(() -> {
            campaigns.advance(campaign, CampaignState.PUBLISHING);
            return campaign;
        });

        assertThat(in(() -> campaigns.find(campaign).orElseThrow().state())).isEqualTo(CampaignState.PAUSED);
        assertThat(in(() -> campaigns.find(campaign).orElseThrow().pause())).isEqualTo("pause.person");
    }

    @Test
    void aDeletedCampaignTakesAllWithItButWhatIsOnLinkedIn() {
        UUID out = content(lead(), "PUBLISHED");
        UUID queued = content(lead(), "SCHEDULED");
        content(lead(), "PENDING");
        content(lead(), "REJECTED");
        publication(queued);

        in(() -> {
            campaigns.delete(campaign);
            return campaign;
        });

        await().atMost(SOON).until(() -> text("select state from publications").equals("REFUSED"));
        await().atMost(SOON).until(() -> number("select count(*) from leads") == 0);
        assertThat(in(() -> database.sql("select id from contents order by id")
                        .query(UUID.class)
                        .list()))
                .containsExactlyInAnyOrder(out, queued);
        assertThat(text("select status from contents where id = '" + queued + "'"))
                .isEqualTo("REJECTED");
        assertThat(text("select status from contents where id = '" + out + "'")).isEqualTo("PUBLISHED");
        assertThat(in(() -> campaigns.find(campaign))).isEmpty();
        assertThat(in(() -> campaigns.count())).isZero();
        assertThat(in(() -> campaigns.active(5))).isEmpty();
        assertThatThrownBy(() -> in(() -> campaigns.resume(campaign))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothingLeavesForADeletedCampaignEvenBeforeItsStagesHearOfIt() {
        UUID queued = content(lead(), "SCHEDULED");
        in(() -> database.sql("""
                        update contents set image_path = 'x', image_hash = 'x', text_hash = 'x', hook = 'Bonjour', body = 'x',
                            call_to_action = 'x', alt_text = 'x',
                            approved_hash = encode(sha256('x x'::bytea), 'hex')
                        """).update());
        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(status -> {
                    assertThat(contents.release(new ContentId(queued))).isPresent();
                    campaigns.delete(campaign);
                    assertThat(contents.release(new ContentId(queued))).isEmpty();
                    status.setRollbackOnly();
                }));
    }

    @Test
    void aNewsOfADeletedContentIsNoFailure() {
        in(() -> {
            contents.published(new ContentId(UuidV7.next()));
            contents.scheduled(new ContentId(UuidV7.next()));
            contents.failed(new ContentId(UuidV7.next()), "failure.unknown");
            return campaign;
        });
    }

    @Test
    void theMissingContentsAreAskedForOnceHoweverOftenSomebodyClicks() throws Exception {
        lead();
        lead();
        content(lead(), "PENDING");
        Callable<Integer> click = () -> TenantContext.where(tenant).call(() -> editor.generateMissing(campaign));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var asked = threads.invokeAll(List.of(click, click));
            assertThat(asked.get(0).get() + asked.get(1).get()).isEqualTo(2);
        }
        assertThat(number("select count(*) from contents")).isEqualTo(3);
    }

    @Test
    void aNeighbourCannotTouchIt(@Autowired Tenants tenants) {
        tenant = tenants.provision("Clinique").id();

        assertThatThrownBy(() -> in(() -> campaigns.pause(campaign))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> campaigns.rename(campaign, "Autre")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> editor.generateMissing(campaign))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> {
                    campaigns.delete(campaign);
                    return campaign;
                }))
                .isInstanceOf(NoSuchElementException.class);
    }

    private void ready(UUID lead) {
        in(() -> outbox.append(LeadsReady.TOPIC, new LeadsReady(tenant.value(), campaign.value(), 1, List.of(lead))));
    }

    private UUID lead() {
        UUID lead = UuidV7.next();
        in(() -> database.sql("""
                        insert into leads (id, campaign_id, name, score, reasons, created_at, chosen_at, enriched_at, handed_at)
                        values (:id, :campaign, 'Chez Léo', 50, '[]', now(), now(), now(), now())
                        """)
                .params(Map.of("id", lead, "campaign", campaign.value()))
                .update());
        return lead;
    }

    private UUID content(UUID lead, String status) {
        UUID id = UuidV7.next();
        in(() -> database.sql("""
                        insert into contents
                            (id, campaign_id, lead_id, variant, lead_name, status, ai_generated, created_at, version)
                        values (:id, :campaign, :lead, 1, 'Chez Léo', :status, true, now(), 0)
                        """)
                .params(Map.of("id", id, "campaign", campaign.value(), "lead", lead, "status", status))
                .update());
        return id;
    }

    private void publication(UUID content) {
        in(() -> database.sql("""
                        insert into publications (id, content_id, campaign_id, state, due_at, attempt, setbacks, doubted,
                                                  fence, version)
                        values (:id, :content, :campaign, 'QUEUED', now() + interval '1 day', 0, 0, false, 0, 0)
                        """)
                .params(Map.of("id", UuidV7.next(), "content", content, "campaign", campaign.value()))
                .update());
    }

    private long number(String sql) {
        return in(() -> database.sql(sql).query(Long.class).single());
    }

    private String text(String sql) {
        return in(() -> database.sql(sql).query(String.class).optional().orElse(""));
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
