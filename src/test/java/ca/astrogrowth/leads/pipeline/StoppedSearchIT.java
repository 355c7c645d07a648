package ca.astrogrowth.leads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.source.GooglePlaces;
import ca.astrogrowth.leads.source.Municipalities;
import ca.astrogrowth.leads.source.SearchTurns;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A search that a person stops, without the campaign's other stages: no worker is told of these campaigns. */
@AstroTest
class StoppedSearchIT {

    private static final Locality LAVAL = new Locality("Laval", "QC");

    @Autowired
    private Campaigns campaigns;

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

    private final Choice choice = mock(Choice.class);
    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void aCampaignThatSearches(@Autowired Tenants tenants) {
        tenant = tenants.provision("Bistro Marie").id();
        campaign = in(() -> campaigns
                .create(new NewCampaign("Essai", Industry.RESTAURANT, LAVAL, 20))
                .id());
        in(() -> database.sql("update campaigns set state = 'SCRAPING'").update());
    }

    @Test
    void aStoppedSearchFindsNothingMoreAndGoesOnFromThere() {
        in(() -> campaigns.pause(campaign));

        search();
        assertThat(leads()).isZero();
        verify(choice, never()).make(any(), anyInt());

        in(() -> database.sql("update campaigns set state = 'SCRAPING', failed_from = null, pause = null")
                .update());
        search();
        assertThat(leads()).isEqualTo(20);
        verify(choice).make(campaign, 20);
    }

    @Test
    void aSearchThatIsUnderWayStopsBeforeItsNextPage() {
        var city = municipalities.find(LAVAL).orElseThrow();
        UUID holder = UuidV7.next();
        var book = books.open(campaign, 20, city, holder);
        TenantContext.where(tenant).run(() -> book.save(List.of()));

        in(() -> campaigns.pause(campaign));

        assertThatThrownBy(() -> TenantContext.where(tenant).run(() -> book.save(List.of())))
                .isInstanceOf(StoppedException.class);
    }

    @Test
    void nothingIsFoundForACampaignThatIsDeleted() {
        in(() -> {
            campaigns.delete(campaign);
            return campaign;
        });

        search();

        assertThat(leads()).isZero();
    }

    private void search() {
        var prospecting = new Prospecting(municipalities, google, register, books, turns, choice, outbox);
        var launched = new CampaignLaunched(tenant.value(), campaign.value(), Industry.RESTAURANT, null, LAVAL, 20);
        TenantContext.where(tenant).run(() -> prospecting.handle(launched, ByHand.first(transactions)));
    }

    private long leads() {
        return in(() ->
                database.sql("select count(*) from leads").query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
