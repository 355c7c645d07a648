package ca.astrogrowth.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.analytics.Months;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A workspace ends: at once nothing runs, then it can be taken back, then nothing of it is left but numbers. */
@AstroTest
class ErasureIT {

    @Autowired
    private Erasures erasures;

    @Autowired
    private Eraser eraser;

    @Autowired
    private Tenants tenants;

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Register register;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("ownerDataSource") private DataSource owner;

    private JdbcClient all;
    private SignedIn odile;
    private SignedIn paul;
    private final String mark = "Zythologue" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void aWorkspaceWithAllKindsOfThings() {
        all = JdbcClient.create(owner);
        TwoTenants two = new TwoTenants(people);
        odile = two.person("Odile " + mark);
        paul = two.person("Paul");
        people.join(paul.person(), odile.tenant(), Role.EDITOR);
        TenantContext.where(odile.tenant()).run(() -> {
            var campaign = campaigns.create(
                    new NewCampaign("Campagne " + mark, Industry.DENTIST, new Locality("Laval", "QC"), 10));
            register.addOne(
                    campaign.id(),
                    new Finding(
                            null,
                            Source.IMPORT,
                            Facts.from(Source.IMPORT, Instant.EPOCH)
                                    .text(Field.NAME, "Clinique " + mark)
                                    .list()));
            objects.put("contents/1/original.png", new byte[] {1}, "image/png");
        });
    }

    @Test
    void nothingOfItIsLeftButNumbersOfNobody() {
        assertThat(found(mark)).as("before").hasSizeGreaterThan(3);
        long dentists = dentists();
        ask();
        await().atMost(Duration.ofSeconds(60)).until(() -> told(odile.email()) && told(paul.email()));
        makeDue();

        eraser.look();

        assertThat(tenants.find(odile.tenant())).isEmpty();
        assertThat(found(
                        mark,
                        mark.toLowerCase(Locale.ROOT),
                        odile.email(),
                        odile.tenant().value(),
                        odile.person().toString()))
                .isEmpty();
        assertThat(all.sql("select count(*) from pg_roles where rolname = :t")
                        .param("t", odile.tenant().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(TenantContext.where(odile.tenant())
                        .call(() -> StreamSupport.stream(objects.list("").spliterator(), false)
                                .toList()))
                .isEmpty();
        assertThat(dentists()).isEqualTo(dentists + 1);
        assertThat(people.memberships(paul.person()))
                .as("somebody who belongs elsewhere stays")
                .extracting(People.Membership::tenant)
                .containsExactly(paul.tenant());
        eraser.look();
        assertThat(dentists()).isEqualTo(dentists + 1);
    }

    /** Wherever it was killed: each of its steps has been done, or not, when the next look comes. */
    @Test
    void goesOnWhereItStopped() {
        long dentists = dentists();
        ask();
        makeDue();
        all.sql("update shared.erasure set counted_at = now() where tenant = :t")
                .param("t", odile.tenant().value())
                .update();
        tenants.close(odile.tenant());
        assertThatThrownBy(() -> TenantContext.where(odile.tenant()).run(() -> campaigns.active(5)))
                .as("nobody works in it any more")
                .hasStackTraceContaining("permission denied to set role");
        eraser.look();

        assertThat(found(odile.tenant().value())).isEmpty();
        assertThat(dentists()).as("counted before it stopped").isEqualTo(dentists);
    }

    /** Two nodes look at once: each found it uncounted. */
    @Test
    void isCountedOnceThoughTwoCountIt(@Autowired ErasureRows rows, @Autowired Months months) {
        long dentists = dentists();
        ask();
        List<Months.Month> made = TenantContext.where(odile.tenant()).call(months::all);
        for (int node = 0; node < 2; node++) {
            TenantContext.platform()
                    .run(() -> transactions.executeWithoutResult(
                            status -> rows.count(odile.tenant(), made, Instant.now())));
        }

        assertThat(dentists()).isEqualTo(dentists + 1);
    }

    @Test
    void fromTheFirstMomentNothingRunsAndAllAreTold() {
        ask();
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(status -> outbox.append(
                        "leads.chosen", Map.of("tenant", odile.tenant().value()))));
        assertThat(tenants.running()).noneMatch(tenant -> tenant.id().equals(odile.tenant()));

        await().atMost(Duration.ofSeconds(60)).until(() -> told(odile.email()) && told(paul.email()));

        assertThat(sent("leads.chosen")).as("it waits").isZero();
        assertThat(TenantContext.where(odile.tenant()).call(erasures::takeBack)).isTrue();
        assertThat(tenants.running()).anyMatch(tenant -> tenant.id().equals(odile.tenant()));
        await().atMost(Duration.ofSeconds(60)).until(() -> sent("leads.chosen") > 0);
    }

    @Test
    void whatIsNotDueStaysAndWhatIsDueIsNotTakenBack() {
        ask();
        eraser.look();
        assertThat(tenants.find(odile.tenant())).isPresent();
        makeDue();
        assertThat(TenantContext.where(odile.tenant()).call(erasures::takeBack)).isFalse();
        assertThatThrownBy(() -> tenants.erase(odile.tenant()))
                .as("not closed")
                .isInstanceOf(IllegalStateException.class);
        assertThat(TenantContext.where(paul.tenant()).call(erasures::pending)).isEmpty();
        eraser.look();
    }

    private void ask() {
        Erasure asked = TenantContext.where(odile.tenant()).call(erasures::ask);
        assertThat(Duration.between(asked.askedAt(), asked.dueAt())).isEqualTo(Duration.ofDays(14));
    }

    private void makeDue() {
        all.sql("update shared.erasure set due_at = now() - interval '1 s' where tenant = :t")
                .param("t", odile.tenant().value())
                .update();
    }

    private static boolean told(String address) {
        return TestStack.shared().mail().mails().stream()
                .anyMatch(mail -> mail.to().equals(address) && mail.subject().contains("sera supprimé le"));
    }

    private long sent(String topic) {
        return all.sql(
                        "select count(*) from shared.outbox where tenant = :t and topic = :topic and sent_at is not null")
                .param("t", odile.tenant().value())
                .param("topic", topic)
                .query(Long.class)
                .single();
    }

    private long dentists() {
        return all.sql("select coalesce(sum(leads), 0) from shared.statistics where trade = 'DENTIST'")
                .query(Long.class)
                .single();
    }

    /** Every row of every table of every schema, as its text. */
    private List<String> found(String... traces) {
        var inOne = new TransactionTemplate(new JdbcTransactionManager(owner));
        return all
                .sql("select nspname from pg_namespace where nspname = 'shared' or nspname like 't\\_%'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(schema -> Objects.requireNonNull(inOne.execute(status -> foundIn(schema, traces))).stream())
                .toList();
    }

    private List<String> foundIn(String schema, String... traces) {
        if (!schema.equals("shared")) {
            all.sql("set local role " + schema).update();
        }
        String tables = String.join(
                " union all ",
                all
                        .sql("select tablename from pg_tables where schemaname = :schema")
                        .param("schema", schema)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(table ->
                                "select '%1$s.%2$s' where exists (select from %1$s.%2$s t where t::text like any (:traces))"
                                        .formatted(schema, table))
                        .toList());
        return all.sql(tables)
                .param(
                        "traces",
                        Arrays.stream(traces).map(trace -> "%" + trace + "%").toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
