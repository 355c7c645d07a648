package ca.astrogrowth.leads.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadDetails;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two records of one business are one lead, and two again when somebody says so. */
@AstroTest
class MergingIT {

    private final CampaignId campaign = new CampaignId(UuidV7.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Register register;

    @Autowired
    private Merging merging;

    @Autowired
    private Leads leads;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
    }

    @Test
    void aSecondRecordAddsWhatTheFirstDidNotTell() {
        add(google());
        assertThat(add(list())).containsExactly(Taken.MERGED);

        LeadView lead = only();
        assertThat(lead.name()).isEqualTo("Chez Marie (liste)");
        assertThat(lead.rating()).isEqualByComparingTo("4.6");
        assertThat(lead.email()).isEqualTo("info@marie.example");
        assertThat(lead.score().value()).isEqualTo(30 + 20 + 20 + 15);
        assertThat(details(lead).merged())
                .singleElement()
                .satisfies(record -> assertThat(record.reason()).isEqualTo("phone"));
    }

    @Test
    void itMakesNoDifferenceWhichRecordCameFirst() {
        add(list());
        add(google());
        LeadView listFirst = only();
        tenant = tenants.provision("Bistro Marie").id();
        add(google());
        add(list());

        assertThat(only())
                .usingRecursiveComparison()
                .ignoringFields("id", "createdAt")
                .isEqualTo(listFirst);
    }

    @Test
    void whatIsUndoneIsAsItWasAndStaysSo() {
        add(google());
        LeadView before = only();
        add(list());
        UUID merged = details(only()).merged().getFirst().id().value();

        in(() -> undo(merged));

        assertThat(all()).hasSize(2);
        assertThat(leads(before)).usingRecursiveComparison().isEqualTo(before);
        in(() -> look(merged));
        in(() -> look(before.id().value()));
        assertThat(all()).hasSize(2);
        assertThatThrownBy(() -> in(() -> undo(merged))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aLeadOfWhichMoreIsLearntIsRecognised() {
        add(Some.place("ChIJ1", "Chez Marie"));
        add(list());
        assertThat(all()).hasSize(2);
        UUID place = all().stream()
                .filter(lead -> lead.name().equals("Chez Marie"))
                .findFirst()
                .orElseThrow()
                .id()
                .value();

        in(() -> {
            database.sql("""
                            insert into lead_facts (origin, lead_id, field, value, source, fetched_at)
                            values (:lead, :lead, 'phone', '+15145550123', 'WEBSITE', now())
                            """).param("lead", place).update();
            return look(place);
        });

        assertThat(only().id().value()).isEqualTo(place);
    }

    @Test
    void whatIsSaidAgainReplacesWhatWasSaidAndIsNothingNew() {
        add(google());
        Finding moved = Some.business(
                "ChIJ1",
                Source.GOOGLE_PLACES,
                "Chez Marie",
                facts -> facts.phone("514 555-0124")
                        .rating(new BigDecimal("4.6"))
                        .reviews(120));

        assertThat(add(moved)).containsExactly(Taken.KNOWN);

        assertThat(Objects.requireNonNull(only().phone()).e164()).isEqualTo("+15145550124");
    }

    @Test
    void aNeighbourHasRecordsOfTheirOwn() {
        add(google());
        TenantId mine = tenant;
        tenant = tenants.provision("Voisin").id();

        assertThat(add(list())).containsExactly(Taken.CREATED);
        assertThat(only().rating()).isNull();
        UUID theirs = only().id().value();
        tenant = mine;
        assertThatThrownBy(() -> in(() -> undo(theirs))).isInstanceOf(NoSuchElementException.class);
    }

    private static Finding google() {
        return Some.business(
                "ChIJ1",
                Source.GOOGLE_PLACES,
                "Chez Marie",
                facts -> facts.phone("514 555-0123")
                        .rating(new BigDecimal("4.6"))
                        .reviews(120));
    }

    private static Finding list() {
        return Some.business(null, Source.IMPORT, "Chez Marie (liste)", MergingIT::withAddress);
    }

    private static Facts withAddress(Facts facts) {
        return facts.phone("(514) 555-0123").email("info@marie.example");
    }

    private List<Taken> add(Finding finding) {
        return in(() -> register.add(campaign, 50, List.of(finding)));
    }

    private boolean undo(UUID merged) {
        merging.undo(merged);
        return true;
    }

    private boolean look(UUID lead) {
        merging.look(lead);
        return true;
    }

    private LeadView only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<LeadView> all() {
        return in(() -> leads.of(campaign, LeadFilter.NONE, Window.first(50)).items());
    }

    private LeadView leads(LeadView lead) {
        return in(() -> leads.find(lead.id()).orElseThrow());
    }

    private LeadDetails details(LeadView lead) {
        return in(() -> leads.details(lead.id()).orElseThrow());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant)
                .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }
}
