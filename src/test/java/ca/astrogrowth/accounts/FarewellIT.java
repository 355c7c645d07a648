package ca.astrogrowth.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Deed;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalBook;
import ca.astrogrowth.journal.JournalCheck;
import ca.astrogrowth.journal.JournalEntry;
import ca.astrogrowth.journal.JournalFilter;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody ends their account: nothing names them any more, and the journals still hold together. */
@AstroTest
class FarewellIT {

    @Autowired
    private Farewell farewell;

    @Autowired
    private People people;

    @Autowired
    private TeamMembers members;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalBook book;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    @Qualifier("ownerDataSource") private DataSource owner;

    private SignedIn odile;
    private SignedIn paul;
    private final String client = UUID.randomUUID().toString();
    private final String mark = "Paul " + UUID.randomUUID();

    @BeforeEach
    void paulWorksAtOdiles() {
        TwoTenants two = new TwoTenants(people);
        odile = two.person("Odile");
        paul = two.person(mark);
        people.join(paul.person(), odile.tenant(), Role.EDITOR);
        did(odile);
        did(paul);
        did(odile);
    }

    private void did(SignedIn who) {
        TenantContext.where(odile.tenant())
                .run(() -> transactions.executeWithoutResult(status -> journal.record(
                        odile.tenant(),
                        new Deed(
                                JournalKind.CAMPAIGN_CREATED,
                                null,
                                List.of(),
                                who,
                                new Origin("203.0.113.9", "Firefox")))));
    }

    @Test
    void nobodyLeavesAWorkspaceAlone() {
        assertThatThrownBy(() -> farewell.leave(paul, TwoTenants.PASSWORD, client))
                .as("he answers for his own")
                .isInstanceOf(LastOwnerException.class);
        assertThat(farewell.leave(paul, "un autre mot", client)).isFalse();
        assertThat(people.in(paul.person(), paul.tenant())).isPresent();
        assertThat(entries()).extracting(JournalEntry::name).contains(mark);
    }

    @Test
    void nothingNamesThemAndTheJournalHoldsTogether() {
        String before = head();
        people.join(odile.person(), paul.tenant(), Role.OWNER);

        assertThat(farewell.leave(paul, TwoTenants.PASSWORD, client)).isTrue();

        assertThat(people.in(paul.person(), odile.tenant())).isEmpty();
        assertThat(people.signIn(paul.email(), TwoTenants.PASSWORD, null)).isEmpty();
        assertThat(entries())
                .extracting(JournalEntry::name)
                .doesNotContain(mark)
                .contains("Odile");
        assertThat(entries().stream().filter(entry -> paul.person().equals(entry.person())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.address()).isNull());
        assertThat(entries().getFirst().kind()).isEqualTo(JournalKind.PERSON_ERASED);
        assertThat(entries().getFirst().changes()).containsExactly(new Change("head", before, null));
        assertThat(TenantContext.where(odile.tenant()).call(book::check)).isInstanceOf(JournalCheck.Whole.class);
        assertThat(names(mark) + names(paul.email())).isZero();
        did(odile);
        assertThat(TenantContext.where(odile.tenant()).call(book::check)).isInstanceOf(JournalCheck.Whole.class);
    }

    /** Both looked while the other was still there: only what is asked at the very end can know. */
    @Test
    void ofTwoWhoLeaveAtOnceOneStays() {
        people.join(odile.person(), paul.tenant(), Role.OWNER);
        people.join(new TwoTenants(people).person("Jean").person(), odile.tenant(), Role.OWNER);
        List<Future<Boolean>> leaving = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            TenantContext.platform()
                    .run(() -> transactions.executeWithoutResult(status -> {
                        database.sql("select pg_advisory_xact_lock(hashtextextended('journal ' || :tenant, 0))")
                                .param("tenant", odile.tenant().value())
                                .query((row, n) -> n)
                                .single();
                        for (SignedIn each : List.of(odile, paul)) {
                            leaving.add(threads.submit(() -> farewell.leave(each, TwoTenants.PASSWORD, client)));
                        }
                        await().pollInSameThread()
                                .atMost(Duration.ofSeconds(30))
                                .until(() -> waiting() == 2);
                    }));
        }

        assertThat(leaving)
                .filteredOn(each -> each.state() == Future.State.SUCCESS)
                .hasSize(1);
        assertThat(leaving)
                .filteredOn(each -> each.state() == Future.State.FAILED)
                .singleElement()
                .satisfies(each -> assertThat(each.exceptionNow()).isInstanceOf(LastOwnerException.class));
    }

    /** How many wait for the journal that this transaction holds. */
    private long waiting() {
        return database.sql(
                        "select count(*) from pg_locks w join pg_locks h using (locktype, database, classid, objid) "
                                + "where locktype = 'advisory' and h.granted and h.pid = pg_backend_pid() and not w.granted")
                .query(Long.class)
                .single();
    }

    private String head() {
        return TenantContext.where(odile.tenant()).call(book::check) instanceof JournalCheck.Whole whole
                ? whole.head()
                : "broken";
    }

    private List<JournalEntry> entries() {
        return TenantContext.where(odile.tenant())
                .call(() -> book.list(JournalFilter.ALL, Window.first(50)).items());
    }

    /** How many rows of the tables that hold people say it. His own workspace bears his name: it is Odile's now. */
    private long names(String trace) {
        return List.of("person", "journal", "invitation", "session", "membership", "outbox", "api_key").stream()
                .mapToLong(table -> JdbcClient.create(owner)
                        .sql("select count(*) from shared.%s t where t::text like :trace".formatted(table))
                        .param("trace", "%" + trace + "%")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
