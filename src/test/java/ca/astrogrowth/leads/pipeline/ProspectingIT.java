package ca.astrogrowth.leads.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignLaunched;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.source.PlacesUnavailableException;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AstroTest
class ProspectingIT {

    private static final Sandbox SANDBOX = TestSandbox.shared();

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Leads leads;

    @Autowired
    private Prospecting prospecting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
        SANDBOX.faults().clear();
    }

    @Test
    void aLaunchedCampaignFindsItsTargetAndMovesOn() {
        CampaignView campaign = launch("Montréal", 50);

        await().atMost(Duration.ofSeconds(30)).until(() -> state(campaign) != CampaignState.SCRAPING);

        assertThat(state(campaign)).isNotEqualTo(CampaignState.FAILED);
        assertThat(all(campaign)).hasSize(50).allSatisfy(lead -> {
            assertThat(lead.reasons()).hasSize(5);
            assertThat(lead.city()).isEqualTo("Montréal");
        });
        assertThat(number("select count(*) from lead_facts where source = 'GOOGLE_PLACES' and (expires_at is null or "
                        + "expires_at > fetched_at + interval '30 days')"))
                .isZero();
        assertThat(number("select sum(units) from shared.usage where operation = 'text_search.enterprise'"))
                .isEqualTo(number("select sum(pages_paid) from lead_tiles"))
                .isBetween(3L, 8L);
    }

    @Test
    void writesABriefOfNumberedLiveFacts() {
        CampaignView campaign = launchAndAwait("Montréal", 20);
        LeadId lead = all(campaign).getFirst().id();

        LeadBrief brief = as(() -> leads.brief(lead).orElseThrow());

        assertThat(brief.industry()).isEqualTo(Industry.RESTAURANT);
        assertThat(brief.facts().getFirst()).isEqualTo(new LeadBrief.Fact("F1", "name", brief.name()));
        assertThat(brief.facts())
                .extracting(LeadBrief.Fact::field)
                .contains("city", "address")
                .doesNotContain("location");

        update("update lead_facts set expires_at = now() - interval '1 day' where field = 'address'");

        assertThat(as(() -> leads.brief(lead).orElseThrow()).facts())
                .extracting(LeadBrief.Fact::field)
                .doesNotContain("address");
    }

    @Test
    void anEventThatComesAgainAddsNothing() {
        CampaignView campaign = launchAndAwait("Montréal", 30);
        List<LeadId> before = ids(campaign);

        handle(launched(campaign, 30), new Again(2));

        assertThat(ids(campaign)).isEqualTo(before);
    }

    @Test
    void goesOnFromWhatThereIs() {
        CampaignView campaign = launchAndAwait("Montréal", 30);
        List<LeadId> before = ids(campaign);

        handle(launched(campaign, 130), new Again(2));

        assertThat(ids(campaign)).hasSize(130).containsAll(before);
        assertThat(number("select count(distinct place_id) from leads")).isEqualTo(130);
    }

    @Test
    void neverGivesAWorkspaceTheSamePlaceTwice() {
        launchAndAwait("Montréal", 100);
        CampaignView second = launchAndAwait("Montréal", 500);

        assertThat(all(second)).isNotEmpty();
        assertThat(number("select count(*) - count(distinct place_id) from leads"))
                .isZero();
    }

    @Test
    void aNeighbourFindsTheSamePlacesAndSeesNoneOfOurs() {
        CampaignView ours = launchAndAwait("Montréal", 20);
        TenantId neighbour = tenants.provision("Clinique Jean").id();

        assertThat(TenantContext.where(neighbour).call(() -> leads.count())).isZero();
        assertThat(TenantContext.where(neighbour)
                        .call(() -> leads.find(ids(ours).getFirst()).isPresent()))
                .isFalse();

        tenant = neighbour;
        assertThat(all(launchAndAwait("Montréal", 20))).hasSize(20);
    }

    @Test
    void failsWithAReasonWhenTheCityIsNotKnown() {
        CampaignView campaign = launchAndAwait("Ville-Imaginaire", 20);

        assertFailed(campaign, "failure.city.unknown");
    }

    @Test
    void failsWithAReasonWhenGoogleDeniesAndCanBeResumed() {
        SANDBOX.faults().inject("places", Fault.FORBIDDEN, 1);
        CampaignView campaign = launchAndAwait("Laval", 10);
        assertFailed(campaign, "failure.places.denied");

        as(() -> campaigns.resume(campaign.id()));
        awaitMove(campaign);

        assertThat(all(campaign)).hasSize(10);
    }

    @Test
    void failsWithAReasonWhenThereIsNothingToFind() {
        CampaignView campaign = launchAndAwait(Industry.RESTAURANT, "Rimouski", 10);

        assertFailed(campaign, "failure.places.none");
    }

    @Test
    void isTriedAgainWhenGoogleIsOutOfReachUntilTheLastTime() {
        CampaignView campaign = as(() -> campaigns.create(wanted(Industry.RESTAURANT, "Laval", 10)));
        SANDBOX.faults().inject("places", Fault.FAILED, 10);

        assertThatThrownBy(() -> handle(launched(campaign, 10), new Again(4)))
                .isInstanceOf(PlacesUnavailableException.class);
        handle(launched(campaign, 10), new ByHand(transactions, 5));

        assertThat(text("select payload ->> 'reason' from shared.outbox where topic = 'leads.failed'"))
                .isEqualTo("failure.places.unavailable");
    }

    private CampaignView launchAndAwait(String city, int target) {
        return launchAndAwait(Industry.RESTAURANT, city, target);
    }

    private CampaignView launchAndAwait(Industry industry, String city, int target) {
        CampaignView campaign = launch(industry, city, target);
        awaitMove(campaign);
        return campaign;
    }

    private CampaignView launch(String city, int target) {
        return launch(Industry.RESTAURANT, city, target);
    }

    private CampaignView launch(Industry industry, String city, int target) {
        return as(() -> campaigns.launch(
                campaigns.create(wanted(industry, city, target)).id()));
    }

    private void awaitMove(CampaignView campaign) {
        await().atMost(Duration.ofMinutes(2)).until(() -> state(campaign) != CampaignState.SCRAPING);
    }

    private static NewCampaign wanted(Industry industry, String city, int target) {
        return new NewCampaign("Une campagne", industry, new Locality(city, "QC"), target);
    }

    private CampaignLaunched launched(CampaignView campaign, int target) {
        return new CampaignLaunched(
                tenant.value(),
                campaign.id().value(),
                campaign.industry(),
                campaign.trade(),
                campaign.locality(),
                target);
    }

    private void handle(CampaignLaunched event, Delivery delivery) {
        TenantContext.where(tenant).run(() -> prospecting.handle(event, delivery));
    }

    private void assertFailed(CampaignView campaign, String reason) {
        assertThat(as(() -> campaigns.find(campaign.id()))).hasValueSatisfying(now -> {
            assertThat(now.state()).isEqualTo(CampaignState.FAILED);
            assertThat(now.failure()).isEqualTo(reason);
        });
    }

    private CampaignState state(CampaignView campaign) {
        return as(() -> campaigns.find(campaign.id()).orElseThrow().state());
    }

    private List<LeadView> all(CampaignView campaign) {
        return as(() ->
                leads.of(campaign.id(), LeadFilter.NONE, Window.first(200)).items());
    }

    private List<LeadId> ids(CampaignView campaign) {
        return all(campaign).stream().map(LeadView::id).toList();
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

    /** Of an event whose first delivery was completed. */
    private record Again(int attempt) implements Delivery {

        @Override
        public UUID eventId() {
            return new UUID(0, 1);
        }

        @Override
        public boolean done() {
            return true;
        }

        @Override
        public boolean once(Runnable effect) {
            return false;
        }
    }
}
