package ca.astrogrowth.leads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.leads.Coverages;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Municipalities;
import ca.astrogrowth.leads.source.SearchTurns;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches that stop and go on, without the campaign's other stages. */
@AstroTest
class SearchIT {

    private static final Sandbox SANDBOX = TestSandbox.shared();

    /** In thousandths of a cent. */
    private static final long PAGE = 4_900;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Coverages coverages;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private GooglePlaces google;

    @Autowired
    private Register register;

    @Autowired
    private SearchBooks books;

    @Autowired
    private SearchTurns turns;

    @Autowired
    private Meter meter;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;
    private Prospecting prospecting;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
        campaign = create("Montréal");
        prospecting = prospecting();
        SANDBOX.faults().clear();
    }

    @Test
    void tellsHonestlyHowMuchOfTheTerritoryItHasSeen() {
        assertThat(coverage()).isEmpty();

        handle(launched(50));

        assertThat(coverage()).hasValueSatisfying(part -> {
            assertThat(part.tilesWaiting()).isPositive();
            assertThat(part.placesSeen()).isGreaterThanOrEqualTo(50);
            assertThat(part.estimatedShare()).isBetween(1, 80);
        });

        handle(launched(500));

        assertThat(coverage()).hasValueSatisfying(all -> {
            assertThat(all.tilesWaiting()).isZero();
            assertThat(all.tilesCutShort()).isZero();
            assertThat(all.estimatedShare()).isEqualTo(100);
            assertThat(all.placesSeen())
                    .isGreaterThanOrEqualTo(number("select count(*) from leads where merged_into is null"));
        });
    }

    @Test
    void aNeighbourDoesNotSeeHowFarWeAre() {
        handle(launched(20));
        tenant = tenants.provision("Clinique Jean").id();

        assertThat(coverage()).isEmpty();
    }

    @Test
    void asksGoogleNothingAboutATerritoryThatWasJustSearchedToItsEnd() {
        handle(launched("Laval", 500));
        long free = usage("text_search.ids");
        long paid = usage("text_search.enterprise");

        handle(launched("Laval", 500));

        assertThat(usage("text_search.ids")).isEqualTo(free);
        assertThat(usage("text_search.enterprise")).isEqualTo(paid);
    }

    @Test
    void looksAgainAfterAWeekAndPaysOnlyForWhatIsNew() {
        handle(launched("Laval", 500));
        long paid = usage("text_search.enterprise");
        long free = usage("text_search.ids");
        update("update lead_tiles set updated_at = now() - interval '8 days'");
        update("delete from leads where id = (select id from leads order by id limit 1)");
        long before = number("select count(*) from leads where merged_into is null");

        handle(launched("Laval", 500));

        assertThat(number("select count(*) from leads where merged_into is null"))
                .isEqualTo(before + 1);
        assertThat(usage("text_search.ids")).isGreaterThan(free);
        assertThat(usage("text_search.enterprise") - paid).isBetween(1L, paid);
    }

    @Test
    void pausesWhenTheMoneyIsSpentAndGoesOnFromThere() {
        cap("campaign", campaign.toString(), 2);

        handle(launched(100));

        assertThat(number("select count(*) from shared.outbox where topic = 'leads.paused'"))
                .isEqualTo(1);
        assertThat(text("select payload ->> 'reason' from shared.outbox where topic = 'leads.paused'"))
                .isEqualTo("pause.cap.campaign");
        assertThat(number("select count(*) from leads where merged_into is null"))
                .isBetween(2L, 40L);
        assertThat(number("select sum(pages_paid) from lead_tiles")).isEqualTo(2);

        TenantContext.where(tenant).run(() -> meter.raise(campaign.value(), Money.dollars(10)));
        handle(launched(100));

        assertThat(number("select count(*) from leads where merged_into is null"))
                .isEqualTo(100);
        assertThat(usage("text_search.enterprise")).isEqualTo(number("select sum(pages_paid) from lead_tiles"));
        assertThat(number("select count(*) - count(distinct place) from lead_tiles, unnest(looked_at) place"))
                .isZero();
    }

    @Test
    void twentyCampaignsAtOnceNeverSpendMoreThanTheMonthAllows() throws Exception {
        cap("month", text("select to_char(now() at time zone 'America/Montreal', 'YYYY-MM')"), 25);
        List<String> cities = List.of("Montréal", "Québec", "Laval", "Gatineau", "Longueuil");
        List<Callable<CampaignId>> searches = IntStream.range(0, 20)
                .mapToObj(i -> (Callable<CampaignId>) () -> {
                    CampaignId one = create(cities.get(i % 5));
                    handle(launched(one, cities.get(i % 5), 200));
                    return one;
                })
                .toList();

        try (var nodes = Executors.newFixedThreadPool(20)) {
            for (Future<CampaignId> done : nodes.invokeAll(searches)) {
                done.get();
            }
        }

        assertThat(number("select sum(cost_millicents) from shared.usage")).isEqualTo(25 * PAGE);
        assertThat(number("select used from shared.usage_cap where scope = 'month'"))
                .isEqualTo(25 * PAGE);
        assertThat(number("select sum(pages_paid) from lead_tiles")).isEqualTo(25);
        assertThat(text("select distinct payload ->> 'reason' from shared.outbox where topic = 'leads.paused'"))
                .isEqualTo("pause.cap.month");
    }

    @Test
    void twoNodesThatHandleOneEventAtOncePayForEachPageOnce() throws Exception {
        Callable<Boolean> node = () -> {
            handle(launched(150));
            return true;
        };
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(number("select count(*) from leads where merged_into is null"))
                .isEqualTo(150);
        assertThat(usage("text_search.enterprise")).isEqualTo(number("select sum(pages_paid) from lead_tiles"));
        assertThat(number("select count(*) from lead_searches where holder is not null"))
                .isZero();
    }

    @Test
    void whoHasLostItsTurnWritesNothingMore() {
        var city = municipalities.find(new Locality("Montréal", "QC")).orElseThrow();
        UUID late = UuidV7.next();
        var book = books.open(campaign, 50, city, late);
        assertThat(as(() -> turns.take(campaign, late))).isTrue();
        assertThat(as(() -> turns.take(campaign, UuidV7.next()))).isFalse();
        update("update lead_searches set held_until = now() - interval '1 second'");
        assertThat(as(() -> turns.take(campaign, UuidV7.next()))).isTrue();

        assertThatThrownBy(() -> TenantContext.where(tenant).run(() -> book.save(List.of())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void saysThatAnotherProvinceIsNotSearched() {
        handle(new CampaignLaunched(
                tenant.value(), campaign.value(), Industry.RESTAURANT, null, new Locality("Toronto", "ON"), 10));

        assertThat(text("select payload ->> 'reason' from shared.outbox where topic = 'leads.failed'"))
                .isEqualTo("failure.city.province");
    }

    /** Whose leads nobody chooses from. */
    private Prospecting prospecting() {
        return new Prospecting(municipalities, google, register, books, turns, mock(Choice.class), outbox);
    }

    private CampaignId create(String city) {
        return as(() -> campaigns
                .create(new NewCampaign("Essai", Industry.RESTAURANT, new Locality(city, "QC"), 50))
                .id());
    }

    /** So many pages can be paid for. */
    private void cap(String scope, String key, int pages) {
        update("insert into shared.usage_cap (tenant, scope, key, used, most) values ('%s', '%s', '%s', 0, %d)"
                .formatted(tenant.value(), scope, key, pages * PAGE));
    }

    private CampaignLaunched launched(int target) {
        return launched("Montréal", target);
    }

    private CampaignLaunched launched(String city, int target) {
        return launched(campaign, city, target);
    }

    private CampaignLaunched launched(CampaignId of, String city, int target) {
        return new CampaignLaunched(
                tenant.value(), of.value(), Industry.RESTAURANT, null, new Locality(city, "QC"), target);
    }

    private void handle(CampaignLaunched event) {
        TenantContext.where(tenant).run(() -> prospecting.handle(event, ByHand.first(transactions)));
    }

    private Optional<Coverage> coverage() {
        return as(() -> coverages.of(campaign));
    }

    private long usage(String operation) {
        return number("select coalesce(sum(units), 0) from shared.usage where operation = '" + operation + "'");
    }

    private long number(String sql) {
        return as(() -> transactions.execute(
                status -> database.sql(sql).query(Long.class).single()));
    }

    private String text(String sql) {
        return as(() -> transactions.execute(
                status -> database.sql(sql).query(String.class).single()));
    }

    private void update(String sql) {
        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(
                        status -> database.sql(sql).update()));
    }

    private <T> T as(Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }
}
