package ca.astrogrowth.bench;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;

/**
 * Leads through read, validate, dedupe, score, insert and outbox, by the import that people use, beside a JDBC batch insert
 * of the very rows that it wrote.
 */
final class LeadPipeline implements Race {

    private static final int ROWS = 5_000;
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Tenants tenants;
    private final Campaigns campaigns;
    private final LeadImports imports;
    private final BatchInsert limit;
    private final byte[] list = Businesses.list(ROWS);

    LeadPipeline(BeanFactory node) {
        this.tenants = node.getBean(Tenants.class);
        this.campaigns = node.getBean(Campaigns.class);
        this.imports = node.getBean(LeadImports.class);
        this.limit = new BatchInsert(node);
    }

    @Override
    public String name() {
        return "leads from a list";
    }

    @Override
    public String limit() {
        return "JDBC batch insert of the same rows";
    }

    @Override
    public double floor() {
        return 0.25;
    }

    @Override
    public Speed round() {
        TenantId house = tenants.provision("Banc d’essai").id();
        CampaignId campaign = in(
                house,
                () -> campaigns
                        .create(new NewCampaign("Banc", Industry.RESTAURANT, new Locality("Montréal", "QC"), 50))
                        .id());
        long start = System.nanoTime();
        ImportView done = read(house, campaign);
        double housed = perSecond(start);
        if (done.state() != ImportView.State.DONE || done.created() + done.merged() != ROWS) {
            throw new IllegalStateException("The list did not go in: " + done);
        }
        List<BatchInsert.Table> written = limit.written(house);
        TenantId bare = tenants.provision("Limite").id();
        start = System.nanoTime();
        limit.insert(bare, written);
        return new Speed(housed, perSecond(start));
    }

    private ImportView read(TenantId tenant, CampaignId campaign) {
        ImportView view = in(tenant, () -> imports.start(campaign, "banc.csv", list, null));
        while (!view.state().isOver()) {
            LockSupport.parkNanos(GLANCE.toNanos());
            ImportView last = view;
            view = in(tenant, () -> imports.find(last.id()).orElseThrow());
        }
        return view;
    }

    private static double perSecond(long start) {
        return ROWS * 1e9 / (System.nanoTime() - start);
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }
}
