package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.pipeline.Choice;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Municipalities;
import ca.astrogrowth.leads.source.PlaceSearch;
import ca.astrogrowth.leads.source.SearchTerms;
import ca.astrogrowth.leads.source.SearchTurns;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches that stop and go on, without the campaign's other stages. */
@AstroTest
class SearchIT {

    private static final Sandbox SANDBOX = TestSandbox.shared();

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
        campaign = as(() -> campaigns
                .create(new NewCampaign("Essai", Industry.RESTAURANT, new Locality("Montréal", "QC"), 50))
                .id());
        prospecting = prospecting(google);
        SANDBOX.faults().clear();
    }

    @Test
    void tellsHonestlyHowMuchOfTheTerritoryItHasSeen() {
        assertThat(coverage()).isEmpty();

        handle(prospecting, launched(50));

        assertThat(coverage()).hasValueSatisfying(part -> {
            assertThat(part.tilesWaiting()).isPositive();
            assertThat(part.placesSeen()).isGreaterThanOrEqualTo(50);
            assertThat(part.estimatedShare()).isBetween(1, 80);
        });

        handle(prospecting, launched(500));

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
        handle(prospecting, launched(20));
        tenant = tenants.provision("Clinique Jean").id();

        assertThat(coverage()).isEmpty();
    }

    @Test
    void asksGoogleNothingAboutATerritoryThatWasJustSearchedToItsEnd() {
        handle(prospecting, launched("Laval", 500));
        long free = usage("text_search.ids");
        long paid = usage("text_search.enterprise");

        handle(prospecting, launched("Laval", 500));

        assertThat(usage("text_search.ids")).isEqualTo(free);
        assertThat(usage("text_search.enterprise")).isEqualTo(paid);
    }

    @Test
    void looksAgainAfterAWeekAndPaysOnlyForWhatIsNew() {
        handle(prospecting, launched("Laval", 500));
        long paid = usage("text_search.enterprise");
        long free = usage("text_search.ids");
        update("update lead_tiles set updated_at = now() - interval '8 days'");
        update("delete from leads where id = (select id from leads order by id limit 1)");
        long before = number("select count(*) from leads where merged_into is null");

        handle(prospecting, launched("Laval", 500));

        assertThat(number("select count(*) from leads where merged_into is null"))
                .isEqualTo(before + 1);
        assertThat(usage("text_search.ids")).isGreaterThan(free);
        assertThat(usage("text_search.enterprise") - paid).isBetween(1L, paid);
    }

    @Test
    void pausesWhenTheMoneyIsSpentAndGoesOnFromThere() {
        handle(poorAfter(2), launched(100));

        assertThat(number("select count(*) from shared.outbox where topic = 'leads.paused'"))
                .isEqualTo(1);
        assertThat(text("select payload ->> 'reason' from shared.outbox where topic = 'leads.paused'"))
                .isEqualTo("pause.cap.campaign");
        assertThat(number("select count(*) from leads where merged_into is null"))
                .isBetween(1L, 40L);
        assertThat(number("select sum(pages_paid) from lead_tiles")).isEqualTo(2);

        handle(prospecting, launched(100));

        assertThat(number("select count(*) from leads where merged_into is null"))
                .isEqualTo(100);
        assertThat(usage("text_search.enterprise")).isEqualTo(number("select sum(pages_paid) from lead_tiles"));
        assertThat(number("select count(*) - count(distinct place) from lead_tiles, unnest(looked_at) place"))
                .isZero();
    }

    @Test
    void twoNodesThatHandleOneEventAtOncePayForEachPageOnce() throws Exception {
        Callable<Boolean> node = () -> {
            handle(prospecting, launched(150));
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
        handle(
                prospecting,
                new CampaignLaunched(
                        tenant.value(), campaign.value(), Industry.RESTAURANT, null, new Locality("Toronto", "ON"), 10));

        assertThat(text("select payload ->> 'reason' from shared.outbox where topic = 'leads.failed'"))
                .isEqualTo("failure.city.province");
    }

    /** A search that can pay for so many pages. */
    private Prospecting poorAfter(int pages) {
        CapReachedException cap = mock(CapReachedException.class);
        when(cap.reason()).thenReturn("pause.cap.campaign");
        AtomicInteger left = new AtomicInteger(pages);
        GooglePlaces poor = mock(GooglePlaces.class);
        when(poor.search(any(), any())).thenAnswer(call -> {
            PlaceSearch real = google.search(call.<CampaignId>getArgument(0), call.<SearchTerms>getArgument(1));
            PlaceSearch capped = mock(PlaceSearch.class);
            when(capped.ids(any(), any())).thenAnswer(ids -> real.ids(ids.getArgument(0), ids.getArgument(1)));
            when(capped.places(any(), any())).thenAnswer(page -> {
                if (left.getAndDecrement() == 0) {
                    throw cap;
                }
                return real.places(page.getArgument(0), page.getArgument(1));
            });
            return capped;
        });
        return prospecting(poor);
    }

    /** Whose leads nobody chooses from. */
    private Prospecting prospecting(GooglePlaces places) {
        return new Prospecting(municipalities, places, register, books, turns, mock(Choice.class), outbox);
    }

    private CampaignLaunched launched(int target) {
        return launched("Montréal", target);
    }

    private CampaignLaunched launched(String city, int target) {
        return new CampaignLaunched(
                tenant.value(), campaign.value(), Industry.RESTAURANT, null, new Locality(city, "QC"), target);
    }

    private void handle(Prospecting by, CampaignLaunched event) {
        TenantContext.where(tenant).run(() -> by.handle(event, new Once()));
    }

    private java.util.Optional<Coverage> coverage() {
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

    /** One whose effect ends in nobody's inbox. */
    private final class Once implements Delivery {

        @Override
        public UUID eventId() {
            return new UUID(0, 1);
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public boolean once(Runnable effect) {
            transactions.executeWithoutResult(status -> effect.run());
            return true;
        }
    }
}
