package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter.Sort;
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

/** Ten thousand leads, of which a screen sees some. */
@AstroTest
class LongListIT {

    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(1, 1));

    @Autowired
    private Leads leads;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;

    @BeforeEach
    void tenThousand(@Autowired Tenants tenants) {
        tenant = tenants.provision("Bistro").id();
        in(() -> database.sql("""
                        insert into leads (id, campaign_id, name, name_key, email, score, potential, reasons, created_at)
                        select gen_random_uuid(), :campaign, 'Commerce ' || n, lpad(n::text, 5, '0'),
                               case when n % 2 = 0 then 'a@b.example' end, n % 101, n % 7, '[]', now()
                        from generate_series(1, 10000) as n
                        """).param("campaign", CAMPAIGN.value()).update());
    }

    @Test
    void aStretchIsReadWithoutTheRestAndInTheOrderThatIsAskedFor() {
        LeadFilter byName = LeadFilter.NONE.sortedBy(Sort.NAME);

        assertThat(names(byName, 7_000, 3)).containsExactly("Commerce 7001", "Commerce 7002", "Commerce 7003");
        assertThat(names(byName.reversed(true), 0, 2)).containsExactly("Commerce 10000", "Commerce 9999");
        assertThat(in(() -> leads.of(CAMPAIGN, LeadFilter.NONE.sortedBy(Sort.SCORE), 0, 50)))
                .hasSize(50)
                .allMatch(lead -> lead.score().value() >= 99);
        assertThat(in(() -> leads.count(CAMPAIGN, LeadFilter.NONE))).isEqualTo(10_000);
        assertThat(in(() -> leads.count(CAMPAIGN, new LeadFilter(null, true, null, null, Sort.NEWEST))))
                .isEqualTo(5_000);
        assertThat(in(() -> leads.count(new CampaignId(new UUID(2, 2)), LeadFilter.NONE)))
                .isZero();
    }

    /** Generous: it is a tenth of that on a quiet machine. */
    @Test
    void theEndOfTheListComesAsSoonAsItsBeginning() {
        names(LeadFilter.NONE.sortedBy(Sort.SCORE), 9_950, 50);
        long start = System.nanoTime();
        for (int n = 0; n < 5; n++) {
            names(LeadFilter.NONE.sortedBy(Sort.SCORE), 9_950, 50);
            in(() -> leads.count(CAMPAIGN, LeadFilter.NONE));
        }
        assertThat(Duration.ofNanos((System.nanoTime() - start) / 5)).isLessThan(Duration.ofMillis(500));
    }

    private List<String> names(LeadFilter filter, int offset, int limit) {
        return in(() -> leads.of(CAMPAIGN, filter, offset, limit).stream()
                .map(LeadView::name)
                .toList());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
