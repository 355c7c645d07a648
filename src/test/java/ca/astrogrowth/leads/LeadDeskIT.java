package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.register.Finding;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.leads.register.Taken;
import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do to leads by hand, and what time does to what Google told. */
@AstroTest
class LeadDeskIT {

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private LeadDesk desk;

    @Autowired
    private Leads leads;

    @Autowired
    private LeadUpkeep upkeep;

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;

    @BeforeEach
    void draft() {
        draft(tenants.provision("Bistro Marie").id());
    }

    private void draft(TenantId of) {
        tenant = of;
        campaign = in(() -> campaigns.create(
                        new NewCampaign("À la main", Industry.RESTAURANT, new Locality("Laval", "QC"), 10)))
                .id();
    }

    @Test
    void addsWhatIsTypedAndScoresIt() {
        LeadView lead = add("Chez Marie", Map.of(Field.PHONE, "514 555-0123", Field.WEBSITE, "marie.example"));

        assertThat(lead.website()).isEqualTo("https://marie.example");
        assertThat(lead.score().value()).isEqualTo(35);
        assertThat(in(() -> leads.details(lead.id()).orElseThrow()).facts())
                .allMatch(fact -> fact.source() == Source.PERSON && fact.expiresAt() == null);
    }

    @Test
    void aBusinessThatIsThereAlreadyLearnsWhatIsTyped() {
        place("ChIJ1", "Chez Marie", Instant.now());

        LeadView lead = add("Chez Marie", Map.of(Field.PHONE, "514 555-0123", Field.EMAIL, "info@marie.example"));

        assertThat(all()).hasSize(1);
        assertThat(lead.rating()).isEqualByComparingTo("4.5");
        assertThat(lead.email()).isEqualTo("info@marie.example");
        assertThat(in(() -> leads.details(lead.id()).orElseThrow()).merged())
                .singleElement()
                .satisfies(record ->
                        assertThat(in(() -> leads.leadOf(record.id()))).contains(lead.id()));
    }

    @Test
    void saysWhatCannotBe() {
        assertThatThrownBy(() -> add(" ", Map.of()))
                .isInstanceOfSatisfying(
                        BadLeadException.class, bad -> assertThat(bad.reason()).isEqualTo("lead.invalid.name"));
        assertThatThrownBy(() -> add("Chez Marie", Map.of(Field.EMAIL, "pas une adresse")))
                .isInstanceOfSatisfying(
                        BadLeadException.class, bad -> assertThat(bad.field()).isEqualTo(Field.EMAIL));
        assertThat(all()).isEmpty();
    }

    @Test
    void aPersonIsBelievedBeforeGoogleAndMaySayThatThereIsNone() {
        place("ChIJ1", "Chez Marie", Instant.now());
        LeadView lead = all().getFirst();

        LeadView edited =
                in(() -> desk.edit(lead.id(), new NewLead(Map.of(Field.NAME, "Bistro Marie", Field.PHONE, ""))));

        assertThat(edited.name()).isEqualTo("Bistro Marie");
        assertThat(edited.phone()).isNull();
        assertThat(edited.score().value()).isEqualTo(lead.score().value() - 20);
    }

    @Test
    void aDeletedPlaceIsNotBroughtBack() {
        place("ChIJ1", "Chez Marie", Instant.now());
        LeadId lead = all().getFirst().id();

        in(() -> {
            desk.delete(lead);
            return lead;
        });

        assertThat(all()).isEmpty();
        assertThat(place("ChIJ1", "Chez Marie", Instant.now())).containsExactly(Taken.FORGOTTEN);
        assertThat(number("select count(*) from lead_facts")).isZero();
    }

    @Test
    void aCorrectionStandsBesideTheMachinesScoreAndCountsInItsPlace() {
        LeadView lead = add("Chez Marie", Map.of(Field.PHONE, "514 555-0123"));
        add("Chez Jean", Map.of(Field.EMAIL, "info@jean.example"));

        LeadView corrected = in(() -> desk.correct(lead.id(), new Score(90), " Une cliente de longue date "));

        assertThat(corrected.score().value()).isEqualTo(90);
        assertThat(corrected.machineScore().value()).isEqualTo(20);
        assertThat(Objects.requireNonNull(corrected.correction()).reason()).isEqualTo("Une cliente de longue date");
        assertThat(in(() -> leads.of(
                                campaign,
                                new LeadFilter(50, null, null, null, LeadFilter.Sort.SCORE),
                                Window.first(10)))
                        .items())
                .extracting(LeadView::name)
                .containsExactly("Chez Marie");
        assertThat(in(() -> desk.uncorrect(lead.id())).score().value()).isEqualTo(20);
    }

    @Test
    void filtersAndSortsPageByPage() {
        add("Étoile", Map.of(Field.EMAIL, "info@etoile.example", Field.CITY, "Laval"));
        add("Aubergine", Map.of(Field.PHONE, "514 555-0101", Field.CITY, "Montréal"));
        add("Basilic", Map.of(Field.EMAIL, "info@basilic.example", Field.CITY, "laval"));
        add("Zeste 100%", Map.of());

        assertThat(names(new LeadFilter(null, null, null, null, LeadFilter.Sort.NAME)))
                .containsExactly("Aubergine", "Basilic", "Étoile", "Zeste 100%");
        assertThat(names(new LeadFilter(null, true, null, null, LeadFilter.Sort.SCORE)))
                .containsExactlyInAnyOrder("Étoile", "Basilic");
        assertThat(names(new LeadFilter(null, null, "LAVAL", null, LeadFilter.Sort.NEWEST)))
                .containsExactly("Basilic", "Étoile");
        assertThat(names(new LeadFilter(null, null, null, "etoi", LeadFilter.Sort.NEWEST)))
                .containsExactly("Étoile");
        assertThat(names(new LeadFilter(null, null, null, "0%", LeadFilter.Sort.NEWEST)))
                .containsExactly("Zeste 100%");
    }

    @Test
    void whatGoogleToldIsForgottenInTimeAndWhatIsOursStays() {
        place("ChIJ1", "Chez Marie", Instant.now().minus(Duration.ofDays(31)));
        place("ChIJ2", "Chez Jean", Instant.now());
        LeadView marie = all().stream()
                .filter(lead -> lead.name().isEmpty() || lead.name().equals("Chez Marie"))
                .findFirst()
                .orElseThrow();
        in(() -> desk.edit(marie.id(), new NewLead(Map.of(Field.EMAIL, "info@marie.example"))));

        TenantContext.where(tenant).run(upkeep::night);

        LeadView left = in(() -> leads.find(marie.id()).orElseThrow());
        assertThat(left.name()).isEmpty();
        assertThat(left.rating()).isNull();
        assertThat(left.email()).isEqualTo("info@marie.example");
        assertThat(left.score().value()).isEqualTo(30);
        assertThat(number("select count(*) from lead_facts where expires_at <= now()"))
                .isZero();
        assertThat(all()).extracting(LeadView::name).contains("Chez Jean");
    }

    @Test
    void oneCampaignWithoutMoneyDoesNotKeepAnotherFromBeingRefreshed() {
        Instant almostExpired = Instant.now().minus(Duration.ofDays(29));
        List<String> known = Catalogue.shipped().places().stream()
                .limit(2)
                .map(found -> found.id())
                .toList();
        place(known.getFirst(), "Table du riche", almostExpired);
        CampaignId rich = campaign;
        draft(tenant);
        place(known.getLast(), "Table du pauvre", almostExpired);
        in(() -> database.sql("update campaigns set state = 'PUBLISHING'").update());
        in(() -> database.sql("""
                        insert into shared.usage_cap (tenant, scope, key, used, most)
                        values (current_user, 'campaign', :campaign, 0, 0)
                        """).param("campaign", campaign.toString()).update());

        TenantContext.where(tenant).run(upkeep::night);

        String fresh = "select count(*) from leads where campaign_id = '%s' and not exists(select from lead_facts "
                + "where origin = leads.id and expires_at < now() + interval '20 days')";
        assertThat(number(fresh.formatted(rich))).isEqualTo(1);
        assertThat(number(fresh.formatted(campaign))).isZero();
    }

    @Test
    void whatGoogleToldOfAMergedRecordIsForgottenBehindTheOther() {
        LeadView lead = add("Chez Marie", Map.of(Field.PHONE, "514 555-0123"));
        place("ChIJ1", "Chez Marie sur Google", Instant.now());
        assertThat(number("select count(*) from leads where merged_into is not null and name <> ''"))
                .isEqualTo(1);
        in(() -> database.sql("update lead_facts set expires_at = now() where expires_at is not null")
                .update());

        TenantContext.where(tenant).run(upkeep::night);

        assertThat(number("select count(*) from leads where merged_into is not null and name = '' "
                        + "and phone is null and rating is null and name_key is null"))
                .isEqualTo(1);
        assertThat(in(() -> leads.find(lead.id()).orElseThrow()).name()).isEqualTo("Chez Marie");
    }

    @Test
    void aNeighbourReachesNothing() {
        LeadView lead = add("Chez Marie", Map.of());
        tenant = tenants.provision("Voisin").id();

        assertThat(in(() -> leads.details(lead.id()))).isEmpty();
        assertThat(in(() -> leads.leadOf(lead.id()))).isEmpty();
        assertThatThrownBy(() -> in(() -> desk.edit(lead.id(), new NewLead(Map.of(Field.NAME, "À moi")))))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> desk.correct(lead.id(), new Score(1), "non")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> in(() -> {
                    desk.delete(lead.id());
                    return lead;
                }))
                .isInstanceOf(NoSuchElementException.class);
    }

    private LeadView add(String name, Map<Field, String> more) {
        Map<Field, String> values = new java.util.EnumMap<>(Field.class);
        values.putAll(more);
        values.put(Field.NAME, name);
        return in(() -> desk.add(campaign, new NewLead(values)));
    }

    private List<Taken> place(String id, String name, Instant when) {
        var facts =
                Facts.from(Source.GOOGLE_PLACES, when).text(Field.NAME, name).rating(new BigDecimal("4.5"));
        if (id.equals("ChIJ1")) {
            facts.phone("514 555-0123");
        }
        Finding finding = new Finding(id, Source.GOOGLE_PLACES, facts.list());
        return in(() -> register.add(campaign, 10, List.of(finding)));
    }

    private List<String> names(LeadFilter filter) {
        var first = in(() -> leads.of(campaign, filter, Window.first(1)));
        var names = new java.util.ArrayList<>(
                first.items().stream().map(LeadView::name).toList());
        String next = first.next();
        while (next != null) {
            Window window = new Window(1, next);
            var page = in(() -> leads.of(campaign, filter, window));
            page.items().forEach(lead -> names.add(lead.name()));
            next = page.next();
        }
        return names;
    }

    private List<LeadView> all() {
        return in(() -> leads.of(campaign, LeadFilter.NONE, Window.first(50))).items();
    }

    private long number(String sql) {
        return in(() -> database.sql(sql).query(Long.class).single());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant)
                .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
