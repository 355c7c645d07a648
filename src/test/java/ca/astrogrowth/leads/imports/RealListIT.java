package ca.astrogrowth.leads.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.facts.OpenData;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two thousand real restaurants, as OpenStreetMap has them, where the file is at hand. */
@AstroTest
class RealListIT {

    private static final Path LIST = Path.of("../shared/data/montreal-restaurants-osm.csv");

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private LeadImports imports;

    @Autowired
    private Leads leads;

    private TenantId tenant;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
    }

    @Test
    void goesInWholeAndOnce() throws IOException {
        assumeThat(LIST).exists();
        byte[] file = Files.readAllBytes(LIST);
        CampaignId campaign = in(() -> campaigns.create(
                        new NewCampaign("Liste", Industry.RESTAURANT, new Locality("Montréal", "QC"), 50)))
                .id();

        ImportView first = run(campaign, file);
        assertThat(first.rows()).isEqualTo(2_123).isEqualTo(first.created() + first.merged());
        assertThat(first.merged()).as("real duplicates").isBetween(1, 40);
        assertThat(first.attribution()).isEqualTo(OpenData.OPEN_STREET_MAP);
        assertThat(in(() -> leads.count(campaign))).isEqualTo(first.created());

        ImportView again = run(campaign, file);
        assertThat(again.known()).isEqualTo(again.rows());
        assertThat(in(() -> leads.count())).isEqualTo(first.created());
    }

    private ImportView run(CampaignId campaign, byte[] file) {
        ImportView started = in(() -> imports.start(campaign, "restaurants.csv", file, null));
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> in(() -> imports.find(started.id()).orElseThrow()),
                        view -> view.state().isOver());
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }
}
