package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From leads that are ready to contents that wait for a person, over real engines and the providers' wire. */
@AstroTest
@SuppressWarnings("NullAway.Init") // Spring and JUnit fill the fields
class ProductionIT {

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Workspace workspace;

    @Autowired
    private Contents contents;

    @Autowired
    private Studio studio;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void openWorkspace() {
        tenant = tenants.provision("Bistro").id();
        Locality montreal = new Locality("Montréal", "QC");
        campaign = inTransaction(() -> {
            workspace.save(new BusinessProfile("Agence Boréal", Industry.OTHER, montreal, null, null));
            return campaigns
                    .create(new NewCampaign("Restaurants", Industry.RESTAURANT, montreal, 10))
                    .id();
        });
        // Its leads are ours, not the sandbox's: it is put where a campaign is when its leads are ready.
        inTransaction(
                () -> database.sql("update campaigns set state = 'GENERATING'").update());
    }

    @Test
    void makesOneContentForEachLeadWithItsPictureAndItsScore() throws IOException {
        ready(leads(6));
        awaitAll(6, ContentStatus.PENDING);

        List<ContentView> made = inTransaction(() ->
                contents.list(ContentFilter.of(campaign), Window.first(50)).items());
        assertThat(made).extracting(ContentView::leadName).doesNotHaveDuplicates();
        assertThat(made).extracting(content -> content.id().value()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(made).allSatisfy(content -> {
            assertThat(content.text()).isNotNull();
            assertThat(content.reasons()).hasSize(15);
            assertThat(content.score()).isGreaterThan(new Score(70));
            assertThat(content.image()).isNotNull();
        });
        String path = inTransaction(() -> database.sql("select image_path from contents limit 1")
                .query(String.class)
                .single());
        byte[] jpeg = inTransaction(() -> objects.get(objects.key(path)));
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(1200);
    }

    @Test
    void saysTwiceThatLeadsAreReadyAndGetsNothingTwice() {
        List<UUID> leads = leads(4);
        ready(leads);
        ready(leads);
        awaitAll(4, ContentStatus.PENDING);
        ready(leads);

        assertThat(inTransaction(() -> contents.counts(campaign))).isEqualTo(Map.of(ContentStatus.PENDING, 4L));
        assertThat(events(ContentReady.TOPIC)).isEqualTo(4);
    }

    @Test
    void approvesByItselfOnlyWhatPassesItsGates() {
        inTransaction(() -> {
            workspace.save(new Preferences(true, new Score(70)));
            return true;
        });
        ready(leads(6));
        await().atMost(Duration.ofSeconds(60)).until(() -> events(ContentReady.TOPIC) == 6);

        List<ContentView> made = inTransaction(() ->
                contents.list(ContentFilter.of(campaign), Window.first(50)).items());
        assertThat(made)
                .allSatisfy(content -> assertThat(content.status() == ContentStatus.PENDING)
                        .isEqualTo(!content.obstacles().isEmpty()));
        assertThat(made).anyMatch(content -> content.status() != ContentStatus.PENDING);
    }

    @Test
    void letsOneOfTwoPeopleApprove() throws Exception {
        ready(leads(1));
        awaitAll(1, ContentStatus.PENDING);
        ContentView waiting = inTransaction(() -> contents.list(ContentFilter.of(campaign), Window.first(1)))
                .items()
                .getFirst();

        Callable<Boolean> approval = () -> {
            try {
                TenantContext.where(tenant).call(() -> contents.approve(waiting.id(), waiting.version()));
                return true;
            } catch (ContentNotPendingException e) {
                return false;
            }
        };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = people.invokeAll(List.of(approval, approval));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(events(ContentApproved.TOPIC)).isEqualTo(1);
    }

    @Test
    void opensFiveHundredContentsInOneGo() {
        List<UUID> leads = leads(500);
        var event = new LeadsReady(tenant.value(), campaign.value(), leads.size(), leads);

        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(status -> {
                    studio.commission(event);
                    assertThat(contents.counts(campaign)).isEqualTo(Map.of(ContentStatus.DRAFT, 500L));
                    assertThat(requests()).isEqualTo(500);
                    status.setRollbackOnly();
                }));
    }

    @Test
    void waitsUntilGeminiHasTimeAgain() {
        TestSandbox.shared().faults().inject("gemini", Fault.THROTTLED, 2);
        TestSandbox.shared().faults().inject("gemini", Fault.DROP_BEFORE, 1);
        ready(leads(1));

        awaitAll(1, ContentStatus.PENDING);
        assertThat(TestSandbox.shared().faults().waiting()).isEmpty();
        assertThat(events(GenerationFailed.TOPIC)).isZero();
    }

    @Test
    void failsWithItsReasonWhenGeminiDeniesUsAndIsMadeWhenAskedAgain() {
        TestSandbox.shared().faults().inject("gemini", Fault.FORBIDDEN, 1);
        List<UUID> leads = leads(1);
        ready(leads);

        awaitAll(1, ContentStatus.FAILED);
        List<ContentView> failed = inTransaction(
                () -> contents.list(ContentFilter.of(campaign), Window.first(1)).items());
        assertThat(failed).extracting(ContentView::reason).containsExactly("failure.gemini.denied");
        assertThat(events(GenerationFailed.TOPIC)).isEqualTo(1);

        ready(leads);
        awaitAll(1, ContentStatus.PENDING);
    }

    @Test
    void showsNobodyElsesContents() {
        ready(leads(1));
        awaitAll(1, ContentStatus.PENDING);
        ContentId id = inTransaction(() -> contents.list(ContentFilter.of(ContentStatus.PENDING), Window.first(1)))
                .items()
                .getFirst()
                .id();
        TenantId neighbour = tenants.provision("Voisin").id();

        TenantContext.where(neighbour).run(() -> {
            assertThat(contents.find(id)).isEmpty();
            assertThat(contents.release(id)).isEmpty();
            assertThat(contents.list(ContentFilter.ALL, Window.first(50)).items())
                    .isEmpty();
            assertThatThrownBy(() -> contents.approve(id, 0)).isInstanceOf(NoSuchElementException.class);
        });
    }

    private void ready(List<UUID> leads) {
        inTransaction(() ->
                outbox.append(LeadsReady.TOPIC, new LeadsReady(tenant.value(), campaign.value(), leads.size(), leads)));
    }

    private void awaitAll(long howMany, ContentStatus status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inTransaction(() -> contents.counts(campaign)).equals(Map.of(status, howMany)));
    }

    private List<UUID> leads(int howMany) {
        return inTransaction(
                () -> IntStream.rangeClosed(1, howMany).mapToObj(this::lead).toList());
    }

    private UUID lead(int number) {
        UUID id = UuidV7.next();
        database.sql("""
                        insert into leads (id, campaign_id, name, category, city, score, reasons, created_at)
                        values (:id, :campaign, :name, 'Restaurant français', 'Montréal', 80, '[]', now())
                        """)
                .param("id", id)
                .param("campaign", campaign.value())
                .param("name", "Bistro Boréal " + number)
                .update();
        Map.of("name", "Bistro Boréal " + number, "category", "Restaurant français", "city", "Montréal")
                .forEach((field, value) -> database.sql("""
                                insert into lead_facts (origin, lead_id, field, value, source, fetched_at)
                                values (:id, :id, :field, :value, 'PERSON', now())
                                """)
                        .param("id", id)
                        .param("field", field)
                        .param("value", value)
                        .update());
        return id;
    }

    private long events(String topic) {
        return inTransaction(() -> database.sql(
                        "select count(distinct event_id) from shared.outbox where tenant = :tenant and topic = :topic")
                .param("tenant", tenant.value())
                .param("topic", topic)
                .query(Long.class)
                .single());
    }

    private long requests() {
        return database.sql("select count(*) from shared.outbox where tenant = :tenant and topic = :topic")
                .param("tenant", tenant.value())
                .param("topic", Writing.TOPIC)
                .query(Long.class)
                .single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
