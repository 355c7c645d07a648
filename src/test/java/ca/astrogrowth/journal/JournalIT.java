package ca.astrogrowth.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain in PostgreSQL: only added to, of one workspace, whole under pressure, and telling when it is not. */
@AstroTest
class JournalIT {

    @Autowired
    private People people;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalBook book;

    @Autowired
    private ca.astrogrowth.tenancy.Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("ownerDataSource") private DataSource owner;

    private SignedIn alice;
    private SignedIn bob;

    @BeforeEach
    void twoWorkspaces() {
        TwoTenants people = new TwoTenants(this.people);
        alice = people.person("Alice");
        bob = people.person("Bob");
        in(alice.tenant(), () -> note("un"));
        in(alice.tenant(), () -> note("deux"));
        in(bob.tenant(), () -> note("voisin"));
    }

    @Test
    void tellsWhoAndWhat() {
        JournalEntry newest = list(alice.tenant(), JournalFilter.ALL).getFirst();

        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.kind()).isEqualTo(JournalKind.CAMPAIGN_RENAMED);
        assertThat(newest.person()).isEqualTo(alice.person());
        assertThat(newest.name()).isEqualTo("Alice");
        assertThat(newest.changes()).containsExactly(new Change("name", null, "deux"));
    }

    @Test
    void whatDidNotHappenIsNotToldOf() {
        assertThatThrownBy(() -> in(alice.tenant(), () -> {
                    note("jamais");
                    throw new IllegalStateException("rolls back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(list(alice.tenant(), JournalFilter.ALL)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update shared.journal set name = 'Personne'",
                "delete from shared.journal",
                "truncate shared.journal",
                "alter table shared.journal disable row level security",
                "drop table shared.journal"
            })
    void postgresRefusesWhateverIsNotAnAddition(String sql) {
        for (TenantContext.Binding scope : List.of(TenantContext.where(alice.tenant()), TenantContext.platform())) {
            assertThatThrownBy(() -> scope.run(() -> transactions.executeWithoutResult(
                            status -> database.sql(sql).update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThat(list(alice.tenant(), JournalFilter.ALL)).hasSize(2);
    }

    @Test
    void aNeighbourReadsNothingAndWritesNothing() {
        List<String> seen = in(
                alice.tenant(),
                () -> database.sql("select distinct tenant from shared.journal")
                        .query(String.class)
                        .list());
        assertThat(seen).containsExactly(alice.tenant().value());

        assertThatThrownBy(() -> in(alice.tenant(), () -> {
                    journal.record(bob.tenant(), Deed.of(JournalKind.CAMPAIGN_DELETED, null));
                    return "";
                }))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(list(bob.tenant(), JournalFilter.ALL)).hasSize(1);
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> notes = IntStream.range(0, 60)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> in(alice.tenant(), () -> note("n" + i))))
                    .toList();
            for (Future<?> each : notes) {
                each.get();
            }
        }
        assertThat(check(alice)).isInstanceOfSatisfying(JournalCheck.Whole.class, whole -> {
            assertThat(whole.entries()).isEqualTo(62);
            assertThat(whole.head())
                    .isEqualTo(
                            list(alice.tenant(), JournalFilter.ALL).getFirst().hash());
        });
    }

    @Test
    void whatTheDatabasesOwnerChangedIsFound() {
        tamper("update shared.journal set name = 'Bob' where tenant = :tenant and number = 1");
        assertThat(check(alice)).isEqualTo(new JournalCheck.Broken(1));
        assertThat(check(bob)).isInstanceOf(JournalCheck.Whole.class);
        assertThat(report()).contains(alice.tenant() + " broken at 1").contains(bob.tenant() + " 1 ");
    }

    @Test
    void whatTheDatabasesOwnerTookAwayIsFound() {
        tamper("delete from shared.journal where tenant = :tenant and number = 1");
        assertThat(check(alice)).isEqualTo(new JournalCheck.Broken(1));
    }

    @Test
    void isFoundByPersonAndKindAndDayAndPageByPage() {
        assertThat(list(alice.tenant(), new JournalFilter(alice.person(), null, null, null)))
                .hasSize(2);
        assertThat(list(alice.tenant(), new JournalFilter(bob.person(), null, null, null)))
                .isEmpty();
        assertThat(list(alice.tenant(), new JournalFilter(null, JournalKind.SIGNED_IN, null, null)))
                .isEmpty();
        var newest = list(alice.tenant(), JournalFilter.ALL).getFirst();
        assertThat(list(alice.tenant(), new JournalFilter(null, null, newest.at(), null)))
                .containsExactly(newest);
        assertThat(list(alice.tenant(), new JournalFilter(null, null, null, newest.at())))
                .hasSize(1);

        var first = TenantContext.where(alice.tenant()).call(() -> book.list(JournalFilter.ALL, Window.first(1)));
        var second = TenantContext.where(alice.tenant())
                .call(() -> book.list(JournalFilter.ALL, new Window(1, first.next())));
        assertThat(first.items()).extracting(JournalEntry::number).containsExactly(2L);
        assertThat(second.items()).extracting(JournalEntry::number).containsExactly(1L);
        assertThat(second.next()).isNull();
        assertThat(TenantContext.where(alice.tenant()).call(book::authors))
                .containsExactly(new JournalBook.Author(alice.person(), "Alice"));
    }

    @Test
    void leavesAsAFileThatNoSpreadsheetRuns() throws IOException {
        in(alice.tenant(), () -> {
            Acting formula = new Somebody(alice.person(), "=HYPERLINK(\"https://mal.example\")");
            return Journal.as(formula, () -> note("trois"));
        });
        var out = new ByteArrayOutputStream();
        TenantContext.where(alice.tenant()).run(() -> {
            try {
                book.write(out, key -> key);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(4);
        assertThat(file)
                .contains("journal.field.name:  → trois")
                .contains("'=HYPERLINK")
                .doesNotContain("voisin");
    }

    private String note(String name) {
        journal.record(JournalKind.CAMPAIGN_RENAMED, UUID.randomUUID(), new Change("name", null, name));
        return name;
    }

    private JournalCheck check(SignedIn who) {
        return TenantContext.where(who.tenant()).call(book::check);
    }

    private String report() {
        var out = new ByteArrayOutputStream();
        assertThat(JournalProof.report(tenants, book, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isPositive();
        return out.toString(StandardCharsets.UTF_8);
    }

    private void tamper(String sql) {
        JdbcClient.create(owner)
                .sql(sql)
                .param("tenant", alice.tenant().value())
                .update();
    }

    private List<JournalEntry> list(TenantId tenant, JournalFilter filter) {
        return TenantContext.where(tenant)
                .call(() -> book.list(filter, Window.first(100)).items());
    }

    private <T extends @Nullable Object> T in(TenantId tenant, Supplier<T> work) {
        Acting who = tenant.equals(alice.tenant()) ? alice : bob;
        return TenantContext.where(tenant)
                .call(() -> Journal.as(who, () -> transactions.execute(status -> work.get())));
    }

    private record Somebody(UUID person, String name) implements Acting {}
}
