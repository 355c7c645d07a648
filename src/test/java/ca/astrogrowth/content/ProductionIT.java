package ca.astrogrowth.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.accounts.ApprovalMode;
import ca.astrogrowth.accounts.Preferences;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** From leads that are ready to contents that wait for a person, over real engines and the providers' wire. */
class ProductionIT extends Newsroom {

    @Test
    void makesOneContentForEachLeadWithItsPictureAndItsScore() throws IOException {
        ready(leads(6));
        awaitAll(6, ContentStatus.PENDING);

        List<ContentView> made = inTransaction(() ->
                contents.list(ContentFilter.of(campaign), Window.first(50)).items());
        assertThat(made).extracting(ContentView::leadName).doesNotHaveDuplicates();
        assertThat(made).extracting(content -> content.id().value()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(made).allSatisfy(content -> {
            assertThat(content.text()).isNotNull();
            assertThat(content.reasons()).hasSize(15);
            assertThat(content.score()).isGreaterThan(new Score(70));
            assertThat(content.image()).isNotNull();
        });
        String path = inTransaction(() -> database.sql("select image_path from contents limit 1")
                .query(String.class)
                .single());
        byte[] jpeg = inTransaction(() -> objects.get(objects.key(path)));
        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(1200);
    }

    @Test
    void saysTwiceThatLeadsAreReadyAndGetsNothingTwice() {
        List<UUID> leads = leads(4);
        ready(leads);
        ready(leads);
        awaitAll(4, ContentStatus.PENDING);
        ready(leads);

        assertThat(inTransaction(() -> contents.counts(campaign))).isEqualTo(Map.of(ContentStatus.PENDING, 4L));
        assertThat(events(ContentReady.TOPIC)).isEqualTo(4);
    }

    @Test
    void approvesByItselfOnlyWhatPassesItsGates() {
        inTransaction(() -> {
            workspace.save(new Preferences(ApprovalMode.NONE, new Score(70)));
            return true;
        });
        ready(leads(6));
        await().atMost(Duration.ofSeconds(60)).until(() -> events(ContentReady.TOPIC) == 6);

        List<ContentView> made = inTransaction(() ->
                contents.list(ContentFilter.of(campaign), Window.first(50)).items());
        assertThat(made)
                .allSatisfy(content -> assertThat(content.status() == ContentStatus.PENDING)
                        .isEqualTo(!content.obstacles().isEmpty()));
        assertThat(made).anyMatch(content -> content.status() != ContentStatus.PENDING);
    }

    @Test
    void letsOneOfTwoPeopleApprove() throws Exception {
        ready(leads(1));
        awaitAll(1, ContentStatus.PENDING);
        ContentView waiting = inTransaction(() -> contents.list(ContentFilter.of(campaign), Window.first(1)))
                .items()
                .getFirst();

        Callable<Boolean> approval = () -> {
            try {
                TenantContext.where(tenant).call(() -> contents.approve(waiting.id(), waiting.version()));
                return true;
            } catch (ContentNotPendingException e) {
                return false;
            }
        };
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> answers = people.invokeAll(List.of(approval, approval));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(events(ContentApproved.TOPIC)).isEqualTo(1);
    }

    @Test
    void opensFiveHundredContentsInOneGo() {
        List<UUID> leads = leads(500);
        var event = new LeadsReady(tenant.value(), campaign.value(), leads.size(), leads);

        TenantContext.where(tenant)
                .run(() -> transactions.executeWithoutResult(status -> {
                    studio.commission(event);
                    assertThat(contents.counts(campaign)).isEqualTo(Map.of(ContentStatus.DRAFT, 500L));
                    assertThat(requests()).isEqualTo(500);
                    status.setRollbackOnly();
                }));
    }

    @Test
    void waitsUntilGeminiHasTimeAgain() {
        TestSandbox.shared().faults().inject("gemini", Fault.THROTTLED, 2);
        TestSandbox.shared().faults().inject("gemini", Fault.DROP_BEFORE, 1);
        ready(leads(1));

        awaitAll(1, ContentStatus.PENDING);
        assertThat(TestSandbox.shared().faults().waiting()).isEmpty();
        assertThat(events(GenerationFailed.TOPIC)).isZero();
    }

    @Test
    void failsWithItsReasonWhenGeminiDeniesUsAndIsMadeWhenAskedAgain() {
        TestSandbox.shared().faults().inject("gemini", Fault.FORBIDDEN, 1);
        List<UUID> leads = leads(1);
        ready(leads);

        awaitAll(1, ContentStatus.FAILED);
        List<ContentView> failed = inTransaction(
                () -> contents.list(ContentFilter.of(campaign), Window.first(1)).items());
        assertThat(failed).extracting(ContentView::reason).containsExactly("failure.gemini.denied");
        assertThat(events(GenerationFailed.TOPIC)).isEqualTo(1);

        ready(leads);
        awaitAll(1, ContentStatus.PENDING);
    }

    @Test
    void showsNobodyElsesContents() {
        ready(leads(1));
        awaitAll(1, ContentStatus.PENDING);
        ContentId id = inTransaction(() -> contents.list(ContentFilter.of(ContentStatus.PENDING), Window.first(1)))
                .items()
                .getFirst()
                .id();
        TenantId neighbour = tenants.provision("Voisin").id();

        TenantContext.where(neighbour).run(() -> {
            assertThat(contents.find(id)).isEmpty();
            assertThat(contents.release(id)).isEmpty();
            assertThat(contents.list(ContentFilter.ALL, Window.first(50)).items())
                    .isEmpty();
            assertThatThrownBy(() -> contents.approve(id, 0)).isInstanceOf(NoSuchElementException.class);
        });
    }
}
