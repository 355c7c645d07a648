package ca.astrogrowth.leads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Chosen leads learn more before they are handed on, and none of them holds up the others. */
@AstroTest
class EnrichingIT {

    private final CampaignId campaign = new CampaignId(UuidV7.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Register register;

    @Autowired
    private Choice choice;

    @Autowired
    private Enriching enriching;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
    }

    @Test
    void choosesTheBestAndKeepsTheRestInReserve() {
        add("Sans rien", null);
        add("Avec un site", "https://bonjour.bistro-choix.example/");

        choose(1);

        assertThat(chosen()).containsExactly("Avec un site");
        choose(2);
        assertThat(chosen()).containsExactlyInAnyOrder("Avec un site", "Sans rien");
    }

    @Test
    void handsOnAllTogetherWhenTheLastOneIsEnriched() {
        for (int i = 0; i < 8; i++) {
            add("Chez " + i, i % 2 == 0 ? "https://panne.chez" + i + ".example/" : null);
        }

        choose(8);

        awaitReady();
        assertThat(texts("select distinct event_id || ': ' || (payload ->> 'lead_count') from shared.outbox "
                        + "where topic = 'leads.ready'"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith(": 8");
        assertThat(texts("select id from leads where enriched_at is null or handed_at is null"))
                .isEmpty();
    }

    @Test
    void anEventThatComesTwiceIsHandedOnOnce() {
        add("Chez Marie", null);
        choose(1);
        awaitReady();
        UUID lead = UUID.fromString(texts("select id from leads").getFirst());

        TenantContext.where(tenant)
                .run(() -> enriching.handle(LeadChosen.first(campaign.value(), lead), ByHand.first(transactions)));

        assertThat(texts("select distinct event_id from shared.outbox where topic = 'leads.ready'"))
                .hasSize(1);
    }

    @Test
    void aSiteThatIsDownIsVisitedOnceMore() {
        add("Chez Marie", "https://panne.chez-marie.example/");

        choose(1);

        awaitReady();
        assertThat(texts("select payload ->> 'visit' from shared.outbox "
                        + "where topic = 'leads.chosen' and due_at > now() + interval '12 hours'"))
                .containsExactly("2");
    }

    @Test
    void writesDownWhatTheSiteTells() {
        add("Chez Marie", "https://bonjour.chez-marie.example/");

        choose(1);

        awaitReady();
        assertThat(texts("select page from lead_facts where source = 'WEBSITE'"))
                .isNotEmpty()
                .allMatch(page -> page.startsWith("https://bonjour.chez-marie.example"));
    }

    private void awaitReady() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !texts("select id from shared.outbox where topic = 'leads.ready'")
                        .isEmpty());
    }

    private void add(String name, @Nullable String website) {
        Finding finding = new Finding(
                null,
                Source.IMPORT,
                Facts.from(Source.IMPORT, Instant.now())
                        .text(Field.NAME, name)
                        .website(website)
                        .list());
        in(() -> register.add(campaign, 50, List.of(finding)));
    }

    private void choose(int target) {
        in(() -> {
            choice.make(campaign, target);
            return target;
        });
    }

    private List<String> chosen() {
        return texts("select name from leads where chosen_at is not null");
    }

    private List<String> texts(String sql) {
        return in(() -> database.sql(sql).query(String.class).list());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant)
                .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
