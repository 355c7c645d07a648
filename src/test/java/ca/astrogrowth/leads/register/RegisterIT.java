package ca.astrogrowth.leads.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AstroTest
class RegisterIT {

    private final CampaignId campaign = new CampaignId(UuidV7.next());

    @Autowired
    private Tenants tenants;

    @Autowired
    private Register register;

    @Autowired
    private Leads leads;

    private TenantId tenant;

    @BeforeEach
    void provision() {
        tenant = tenants.provision("Bistro Marie").id();
    }

    @Test
    void saysHowMuchRoomIsLeft() {
        assertThat(add(campaign, 15, places(0, 10))).isEqualTo(5);
        assertThat(add(campaign, 15, places(0, 10))).isEqualTo(5);
        assertThat(add(campaign, 15, places(5, 20))).isZero();
        assertThat(count(campaign)).isEqualTo(15);
    }

    @Test
    void takesAPlaceThatIsTwiceOnAPageOnce() {
        List<Finding> twice =
                Stream.concat(places(0, 5).stream(), places(0, 5).stream()).toList();

        assertThat(add(campaign, 50, twice)).isEqualTo(45);
    }

    @Test
    void staysWithinTheTargetWhenAllWriteAtOnce() throws Exception {
        CampaignId other = new CampaignId(UuidV7.next());
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            List<Finding> page = places(i * 5, i * 5 + 20);
            writers.add(() -> add(campaign, 50, page));
            writers.add(() -> add(other, 50, page));
        }

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(writers)) {
                done.get();
            }
        }

        assertThat(count(campaign)).isLessThanOrEqualTo(50);
        assertThat(count(other)).isLessThanOrEqualTo(50);
        assertThat(count(campaign) + count(other)).isEqualTo(95);
    }

    @Test
    void listsNewestFirstInWindows() {
        add(campaign, 50, places(0, 25));

        Slice<LeadView> first = as(Window.first(20));
        Slice<LeadView> rest = as(new Window(20, first.next()));

        assertThat(first.items()).hasSize(20);
        assertThat(rest.items()).hasSize(5);
        assertThat(rest.next()).isNull();
        assertThat(Stream.concat(first.items().stream(), rest.items().stream()).map(LeadView::name))
                .doesNotHaveDuplicates()
                .startsWith("Chez 24")
                .endsWith("Chez 0");
    }

    private Slice<LeadView> as(Window window) {
        return TenantContext.where(tenant).call(() -> leads.of(campaign, LeadFilter.NONE, window));
    }

    private int add(CampaignId to, int target, List<Finding> found) {
        return TenantContext.where(tenant).call(() -> register.fill(to, target, found));
    }

    private long count(CampaignId of) {
        return TenantContext.where(tenant).call(() -> leads.count(of));
    }

    private static List<Finding> places(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Some.place("ChIJ" + i, "Chez " + i))
                .toList();
    }
}
