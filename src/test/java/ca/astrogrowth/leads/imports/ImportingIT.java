package ca.astrogrowth.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.ImportRefusal;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A list becomes leads, once, whatever happens meanwhile. */
@AstroTest
class ImportingIT {

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private LeadImports imports;

    @Autowired
    private Leads leads;

    @Autowired
    private ImportBook book;

    @Autowired
    private Batches batches;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void aDraft() {
        tenant = new TwoTenants(people).person("Marie").tenant();
        campaign = draft();
    }

    @Test
    void everyRowIsAccountedFor() {
        ImportView done = run("""
                nom;ville;téléphone;courriel
                Chez Marie;Laval;514 555-0123;info@marie.example
                "Chez
                Jean";Laval;514 555-0124;pas un courriel
                ;Laval;514 555-0125;
                "Sans fin;Laval;;
                Trop;Laval;;;de;cellules
                Marie bis;Laval;(514) 555-0123;
                """);

        assertThat(done.state()).isEqualTo(ImportView.State.DONE);
        assertThat(done.rows()).isEqualTo(6).isEqualTo(done.taken());
        assertThat(done.created()).isEqualTo(2);
        assertThat(done.merged()).isEqualTo(1);
        assertThat(done.doneAt()).isNotNull();
        assertThat(in(() -> imports.refusals(done.id(), 10)))
                .containsExactly(
                        new ImportRefusal(5, "import.refused.name", "| Laval | 514 555-0125 |"),
                        new ImportRefusal(6, "import.refused.quotes", "\"Sans fin;Laval;;"),
                        new ImportRefusal(7, "import.refused.cells", "Trop | Laval | | | de | cellules"));
        assertThat(names()).containsExactlyInAnyOrder("Chez Marie", "Chez Jean");
        assertThat(content(done)).isNull();
    }

    @Test
    void theSameListAgainBringsNothing() {
        for (String list : List.of("osm_id,name\nnode/1,Marie\nnode/2,Marie\n", "nom\nOdile\nPaul\nOdile\n")) {
            ImportView first = run(list);
            assertThat(first.created()).isEqualTo(2);
            ImportView again = run(list);
            assertThat(again.known()).isEqualTo(again.rows());
            campaign = draft();
            assertThat(run(list).known()).isEqualTo(again.rows());
        }
        assertThat(in(() -> leads.count())).isEqualTo(4);
    }

    @Test
    void openStreetMapIsNamedBesideWhatItToldAndNothingElse() {
        run("osm_id,name\nnode/1,Marie\n");
        run("nom\nOdile\n");

        assertThat(in(() -> leads.of(campaign, LeadFilter.NONE, Window.first(5))).items().stream()
                        .filter(lead -> in(() -> leads.isFromOpenStreetMap(lead.id()))))
                .extracting(LeadView::name)
                .containsExactly("Marie");
    }

    @Test
    void oneThatWasInterruptedGoesOnWhereItStopped() {
        String list = "nom,téléphone\n"
                + IntStream.range(0, 1_700)
                        .mapToObj(i -> "Chez %d,%s".formatted(i, i % 7 == 0 ? "" : "514-555-%04d".formatted(i)))
                        .collect(Collectors.joining("\n"));
        ImportId id = in(() -> book.write(campaign, "liste.csv", sheet(list), Map.of("nom", Field.NAME)));
        Columns columns = Columns.of(sheet(list), Map.of("nom", Field.NAME));
        Iterator<Row> rows = sheet(list).rows();
        take(id, columns, Importing.batch(rows));
        take(id, columns, Importing.batch(rows));
        assertThat(view(id).state()).isEqualTo(ImportView.State.RUNNING);
        assertThat(view(id).created()).isEqualTo(1_000);
        // a third batch is written and its node dies before the commit
        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(status -> {
                    batches.take(id.value(), campaign, columns, Importing.batch(rows));
                    status.setRollbackOnly();
                }));

        in(() -> outbox.append(ImportQueued.TOPIC, new ImportQueued(id.value())));
        await().atMost(Duration.ofSeconds(30)).until(() -> view(id).state().isOver());

        assertThat(view(id).created()).isEqualTo(1_700);
        assertThat(view(id).known()).isZero();
        assertThat(in(() -> leads.count(campaign))).isEqualTo(1_700);
        take(id, columns, Importing.batch(sheet(list).rows()));
        assertThat(view(id).taken()).as("a late twin takes nothing").isEqualTo(1_700);
    }

    @Test
    void aLaunchedCampaignWritesAboutTheBestOfThem() {
        run("nom,téléphone\nMarie,514 555-0123\nJean,\n");
        assertThat(chosen()).as("a draft waits").isZero();
        transactionally("update campaigns set state = 'PUBLISHING' where id = ?");

        run("nom,téléphone\nOdile,514 555-0126\n");

        assertThat(chosen()).isEqualTo(3);
    }

    @Test
    void theNeighbourSeesNeitherListNorLeads() {
        ImportView done = run("nom\nMarie\n\"x\n");
        CampaignId of = campaign;
        tenant = new TwoTenants(people).person("Jean").tenant();

        assertThat(in(() -> imports.find(done.id()))).isEmpty();
        assertThat(in(() -> imports.of(of))).isEmpty();
        assertThat(in(() -> imports.refusals(done.id(), 10))).isEmpty();
        assertThat(in(() -> leads.count())).isZero();
        campaign = draft();
        assertThat(run("nom\nMarie\n").created())
                .as("what she has is new to him")
                .isEqualTo(1);
    }

    private ImportView run(String list) {
        byte[] file = list.getBytes(StandardCharsets.UTF_8);
        ImportView started = in(() -> imports.start(campaign, "liste.csv", file, null));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> view(started.id()).state().isOver());
        return view(started.id());
    }

    private void take(ImportId id, Columns columns, List<Row> rows) {
        TenantContext.where(tenant).run(() -> batches.take(id.value(), campaign, columns, rows));
    }

    private ImportView view(ImportId id) {
        return in(() -> imports.find(id).orElseThrow());
    }

    private List<String> names() {
        return in(() -> leads.of(campaign, LeadFilter.NONE, Window.first(200)).items()).stream()
                .map(LeadView::name)
                .toList();
    }

    private byte @Nullable [] content(ImportView of) {
        return in(() -> database.sql("select content from lead_imports where id = ?")
                .param(of.id().value())
                .query((row, number) -> java.util.Optional.ofNullable(row.getBytes("content")))
                .single()
                .orElse(null));
    }

    private int chosen() {
        return in(() -> database.sql("select count(*) from leads where chosen_at is not null")
                .query(Integer.class)
                .single());
    }

    private void transactionally(String sql) {
        in(() -> database.sql(sql).param(campaign.value()).update());
    }

    private CampaignId draft() {
        return in(() -> campaigns
                .create(new NewCampaign("Liste", Industry.RESTAURANT, new Locality("Montréal", "QC"), 50))
                .id());
    }

    private static Sheet sheet(String text) {
        return SheetTests.sheet(text);
    }

    private <T extends @Nullable Object> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
