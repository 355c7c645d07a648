package ca.astrogrowth.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AstroTest
class MeterIT {

    private static final Money PAGE = SettingsTests.PRICES.of(Charge.PLACES_PAGE);
    private static final Money MONTH = Money.dollars(240);
    private static final Money CAMPAIGN = Money.dollars(40);

    private static final int PAGES = 4;
    private static final Money CALL = PAGE.times(PAGES);

    /** Calls for 45 $, the highest cap of a campaign here. */
    private static final int MORE_THAN_ANY_CAP = 240;

    private final UUID campaign = UuidV7.next();

    @Autowired
    private Meter meter;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private TenantId neighbour;

    @BeforeEach
    void provision(@Autowired Tenants tenants) {
        tenant = tenants.provision("Bistro Marie").id();
        neighbour = tenants.provision("Clinique Jean").id();
    }

    @Test
    void writesDownWhatACallCostsAndForWhom() {
        charge(Charge.PLACES_IDS);
        charge(Charge.PLACES_PAGE);
        charge(Charge.HUNTER_SEARCH);
        Spent spent = as(tenant, () -> meter.spent(campaign));
        assertThat(spent.by()).isEqualTo(Map.of(Charge.PLACES_PAGE, PAGE, Charge.HUNTER_SEARCH, new Money(3_430)));
        assertThat(spent.used()).isEqualTo(new Money(8_330));
        assertThat(spent.cap()).isEqualTo(CAMPAIGN);
        assertThat(as(tenant, () -> meter.month()).used()).isEqualTo(new Money(8_330));
    }

    @Test
    void twentyCampaignsTogetherReachTheMonthsCapAndNeverPassIt() throws Exception {
        List<UUID> campaigns = Stream.generate(UuidV7::next).limit(20).toList();

        List<String> reasons = atOnce(campaigns.stream().map(each -> (Callable<String>) () -> spendAll(each)));

        assertThat(reasons).hasSize(20).contains("pause.cap.month");
        Money month = as(tenant, () -> meter.month()).used();
        assertThat(month).isLessThanOrEqualTo(MONTH).isGreaterThan(MONTH.less(CALL));
        List<Money> each = campaigns.stream()
                .map(id -> as(tenant, () -> meter.spent(id)))
                .map(Spent::used)
                .toList();
        assertThat(each).allMatch(used -> !used.isMoreThan(CAMPAIGN));
        assertThat(each.stream().reduce(Money.NONE, Money::plus)).isEqualTo(month);
        assertThat(as(tenant, () -> meter.month()).by()).isEqualTo(Map.of(Charge.PLACES_PAGE, month));
    }

    @Test
    void twentyWorkersOfOneCampaignReachItsCapAndNeverPassIt() throws Exception {
        List<String> reasons =
                atOnce(IntStream.range(0, 20).mapToObj(n -> (Callable<String>) () -> spendAll(campaign)));

        assertThat(reasons).hasSize(20).containsOnly("pause.cap.campaign");
        Spent spent = as(tenant, () -> meter.spent(campaign));
        assertThat(spent.used()).isLessThanOrEqualTo(CAMPAIGN).isGreaterThan(CAMPAIGN.less(CALL));
        assertThat(spent.by()).isEqualTo(Map.of(Charge.PLACES_PAGE, spent.used()));
    }

    @Test
    void whatIsRefusedSpendsNothing() {
        spendAll(campaign);
        Money month = as(tenant, () -> meter.month()).used();
        long rows = rows(tenant);
        assertThatThrownBy(() -> as(tenant, () -> meter.charge(campaign, Charge.PLACES_PAGE, PAGES)))
                .isInstanceOf(CapReachedException.class);
        assertThat(as(tenant, () -> meter.month()).used()).isEqualTo(month);
        assertThat(rows(tenant)).isEqualTo(rows);
        assertThat(charge(Charge.PLACES_IDS)).isNotNull();
    }

    @Test
    void aRaisedCapLetsItGoOn() {
        spendAll(campaign);
        as(tenant, () -> {
            meter.raise(campaign, Money.dollars(5));
            return "";
        });
        assertThat(spendAll(campaign)).isEqualTo("pause.cap.campaign");
        Spent spent = as(tenant, () -> meter.spent(campaign));
        assertThat(spent.cap()).isEqualTo(Money.dollars(45));
        assertThat(spent.left()).isLessThan(CALL);
    }

    @Test
    void aBookingIsGivenBackOnce() throws Exception {
        charge(Charge.PLACES_PAGE);
        UUID booking = charge(Charge.PLACES_PAGE);
        atOnce(IntStream.range(0, 8).mapToObj(n -> (Callable<String>) () -> as(tenant, () -> {
            meter.refund(booking);
            return "";
        })));
        assertThat(as(tenant, () -> meter.spent(campaign)).used()).isEqualTo(PAGE);
        assertThat(as(tenant, () -> meter.month()).used()).isEqualTo(PAGE);
        assertThat(rows(tenant)).isEqualTo(1);
    }

    @Test
    void aCallCostsWhatItTookInTheEnd() {
        UUID booking = as(tenant, () -> meter.charge(campaign, Charge.GEMINI_OUTPUT, 1_000));
        assertThat(as(tenant, () -> meter.spent(campaign)).used()).isEqualTo(new Money(350));

        settle(booking, 2_000);
        assertThat(as(tenant, () -> meter.spent(campaign)).used()).isEqualTo(new Money(700));
        settle(booking, 100);

        Spent spent = as(tenant, () -> meter.spent(campaign));
        assertThat(spent.used()).isEqualTo(new Money(35));
        assertThat(spent.by()).isEqualTo(Map.of(Charge.GEMINI_OUTPUT, spent.used()));
        assertThat(as(tenant, () -> meter.month()).used()).isEqualTo(spent.used());
        assertThat(sql(tenant, "delete from shared.usage where units = 100")).isEqualTo(1);
    }

    @Test
    void whatWasSpentIsCountedPastTheCap() {
        UUID booking = as(tenant, () -> meter.charge(campaign, Charge.GEMINI_OUTPUT, 1));

        settle(booking, 20_000_000);

        assertThat(as(tenant, () -> meter.spent(campaign)).used()).isEqualTo(Money.dollars(70));
        assertThatThrownBy(() -> charge(Charge.GEMINI_IMAGE)).isInstanceOf(CapReachedException.class);
    }

    private void settle(UUID booking, long units) {
        as(tenant, () -> {
            meter.settle(booking, units);
            return "";
        });
    }

    @Test
    void theNeighbourSeesNoCapAndMovesNone() {
        UUID booking = charge(Charge.PLACES_PAGE);
        as(neighbour, () -> {
            meter.raise(campaign, Money.dollars(5));
            meter.refund(booking);
            return "";
        });
        assertThat(as(neighbour, () -> meter.spent(campaign)).used()).isEqualTo(Money.NONE);
        assertThat(as(neighbour, () -> meter.month()).used()).isEqualTo(Money.NONE);
        Spent spent = as(tenant, () -> meter.spent(campaign));
        assertThat(spent.used()).isEqualTo(PAGE);
        assertThat(spent.cap()).isEqualTo(CAMPAIGN);
    }

    @Test
    void theDatabaseItselfKeepsTheNeighbourOut() {
        charge(Charge.PLACES_PAGE);
        assertThat(sql(neighbour, "update shared.usage_cap set most = 0")).isZero();
        assertThat(sql(neighbour, "delete from shared.usage")).isZero();
        assertThatThrownBy(() -> sql(
                        neighbour,
                        "insert into shared.usage_cap values ('" + tenant.value() + "', 'month', 'x', 0, 0)"))
                .hasStackTraceContaining("row-level security");
        assertThat(sql(tenant, "update shared.usage_cap set most = 1 where scope = 'campaign'"))
                .isEqualTo(1);
    }

    /** @return what stopped it */
    private String spendAll(UUID of) {
        try {
            for (int call = 0; call < MORE_THAN_ANY_CAP; call++) {
                as(tenant, () -> meter.charge(of, Charge.PLACES_PAGE, PAGES));
            }
            return "nothing";
        } catch (CapReachedException reached) {
            return reached.reason();
        }
    }

    private UUID charge(Charge what) {
        return as(tenant, () -> meter.charge(campaign, what));
    }

    private static List<String> atOnce(Stream<Callable<String>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<Future<String>> done = threads.invokeAll(work.toList());
            return done.stream().map(Future::resultNow).toList();
        }
    }

    private long rows(TenantId of) {
        return as(
                of,
                () -> transactions.execute(status -> database.sql("select count(*) from shared.usage")
                        .query(Long.class)
                        .single()));
    }

    private int sql(TenantId of, String statement) {
        return as(
                of, () -> transactions.execute(status -> database.sql(statement).update()));
    }

    private static <T> T as(TenantId of, Supplier<T> work) {
        return TenantContext.where(of).call(work);
    }
}
