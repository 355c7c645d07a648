package ca.astrogrowth.content;

import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A workspace with a campaign whose leads are ready to be written about, over real engines and the providers' wire. */
@AstroTest
@SuppressWarnings("NullAway.Init") // Spring and JUnit fill the fields
abstract class Newsroom {

    @Autowired
    Tenants tenants;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Workspace workspace;

    @Autowired
    Contents contents;

    @Autowired
    Studio studio;

    @Autowired
    Outbox outbox;

    @Autowired
    ObjectStore objects;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    TenantId tenant;
    CampaignId campaign;

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

    void ready(List<UUID> leads) {
        inTransaction(() ->
                outbox.append(LeadsReady.TOPIC, new LeadsReady(tenant.value(), campaign.value(), leads.size(), leads)));
    }

    void awaitAll(long howMany, ContentStatus status) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> inTransaction(() -> contents.counts(campaign)).equals(Map.of(status, howMany)));
    }

    List<UUID> leads(int howMany) {
        return inTransaction(
                () -> IntStream.rangeClosed(1, howMany).mapToObj(this::lead).toList());
    }

    UUID lead(int number) {
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

    long events(String topic) {
        return inTransaction(() -> database.sql(
                        "select count(distinct event_id) from shared.outbox where tenant = :tenant and topic = :topic")
                .param("tenant", tenant.value())
                .param("topic", topic)
                .query(Long.class)
                .single());
    }

    /** One content that waits for a person. */
    ContentView pending() {
        ready(leads(1));
        awaitAll(1, ContentStatus.PENDING);
        return inTransaction(() -> contents.list(ContentFilter.of(campaign), Window.first(1)))
                .items()
                .getFirst();
    }

    ContentView now(ContentId id) {
        return inTransaction(() -> contents.find(id)).orElseThrow();
    }

    void awaitStatus(ContentId id, ContentStatus status) {
        await().atMost(Duration.ofSeconds(60)).until(() -> now(id).status() == status);
    }

    /** How many of the workspace's events a handler has completed. */
    long handled(String consumer) {
        return inTransaction(() -> database.sql("""
                        select count(*) from shared.inbox where consumer = :consumer and tenant = :tenant""")
                .param("consumer", consumer)
                .param("tenant", tenant.value())
                .query(Long.class)
                .single());
    }

    long requests() {
        return database.sql("select count(*) from shared.outbox where tenant = :tenant and topic = :topic")
                .param("tenant", tenant.value())
                .param("topic", Writing.TOPIC)
                .query(Long.class)
                .single();
    }

    <T> T inTransaction(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
