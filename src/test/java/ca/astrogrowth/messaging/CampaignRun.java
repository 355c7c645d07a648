package ca.astrogrowth.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.sandbox.DemoTenants;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;

/** A real campaign of a demonstration tenant, from its launch to its last post. */
final class CampaignRun {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Campaigns campaigns;
    private final Contents contents;
    private final Speaker speaker;
    private final int postsBefore = TestSandbox.linkedIn().posts().size();
    private final int target;
    private final CampaignId id;

    private CampaignRun(BeanFactory node, TenantId tenant, int target) {
        this.campaigns = node.getBean(Campaigns.class);
        this.contents = node.getBean(Contents.class);
        this.speaker = new Speaker(tenant, node);
        this.target = target;
        NewCampaign wanted =
                new NewCampaign("Pendant la panne", Industry.RESTAURANT, new Locality("Montréal", "QC"), target);
        this.id = as(() -> campaigns.launch(campaigns.create(wanted).id())).id();
    }

    static CampaignRun launch(BeanFactory node, String email, int target) {
        TenantId tenant = node.getBean(People.class)
                .signIn(email, DemoTenants.PASSWORD, null)
                .orElseThrow()
                .tenant();
        return new CampaignRun(node, tenant, target);
    }

    Speaker speaker() {
        return speaker;
    }

    /** The first content is there, and others are being made. */
    void awaitTheMiddle() {
        await().atMost(PATIENCE).until(() -> as(() -> contents.counts(id)).containsKey(ContentStatus.PENDING));
        assertThat(as(() -> contents.counts(id))).containsKey(ContentStatus.DRAFT);
    }

    /** Approves everything, waits for the end, and looks for what is missing or there twice. */
    void completesWithNothingTwice() {
        await().atMost(PATIENCE).until(() -> state() == CampaignState.PUBLISHING);
        assertThat(as(() -> contents.counts(id))).isEqualTo(Map.of(ContentStatus.PENDING, (long) target));
        as(() -> contents.list(new ContentFilter(id, ContentStatus.PENDING, null), Window.first(target))
                        .items())
                .forEach(content -> as(() -> contents.approve(content.id(), content.version())));
        await().atMost(PATIENCE).until(() -> state() == CampaignState.COMPLETED);

        assertThat(count("count(*)", "leads")).isEqualTo(target);
        assertThat(count("count(distinct place_id)", "leads")).isEqualTo(target);
        assertThat(count("count(*)", "contents")).isEqualTo(target);
        assertThat(count("count(distinct lead_id)", "contents")).isEqualTo(target);
        assertThat(TestSandbox.linkedIn().posts()).hasSize(postsBefore + target);
    }

    private long count(String what, String table) {
        return speaker.number("select " + what + " from " + table + " where campaign_id = ?", id.value());
    }

    private CampaignState state() {
        return as(() -> campaigns.find(id).orElseThrow()).state();
    }

    private <T> T as(Supplier<T> work) {
        return TenantContext.where(speaker.tenant()).call(work);
    }
}
