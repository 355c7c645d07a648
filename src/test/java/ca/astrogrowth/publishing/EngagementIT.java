package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.publishing.LinkedInIdentity.Kind;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How posts are received, asked of LinkedIn as often as its quotas bear. */
class EngagementIT extends Scenario {

    private static final String STATISTICS = "/rest/memberCreatorPostAnalytics";

    @Autowired
    private EngagementAgenda agenda;

    @Autowired
    private Queue queue;

    private UUID published() {
        UUID content = approve(1).getFirst();
        awaitState(content, PublicationState.PUBLISHED);
        return content;
    }

    /** It is time: the job looks, and so does another node's. @return how many readings the two began */
    private int look() {
        in(() -> database.sql("update publications set next_reading_at = now() where next_reading_at is not null")
                .update());
        return as(tenant, agenda::begin) + as(tenant, agenda::begin);
    }

    private List<Told> told() {
        return in(() -> database.sql("""
                        select cast(payload ->> 'provided' as boolean) as provided, payload ->> 'impressions' as seen
                          from shared.outbox where topic = 'engagement.refreshed' order by id""")
                .query((row, n) -> new Told(row.getBoolean("provided"), row.getString("seen")))
                .list());
    }

    private record Told(boolean provided, @Nullable String seen) {}

    private Instant nextReading() {
        return in(() -> database.sql("select next_reading_at from publications")
                        .query(OffsetDateTime.class)
                        .single())
                .toInstant();
    }

    @Test
    void plansTheFirstReadingSixHoursLater() {
        connect();
        UUID content = published();

        assertThat(Duration.between(publication(content).at(), nextReading())).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void saysThatLinkedInDoesNotProvideWhatItMayNotRead() {
        connect();
        published();

        assertThat(look()).isEqualTo(1);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).containsExactly(new Told(false, null)));
    }

    @Test
    void readsAMembersPostOnceTheSecondApplicationMayAndMakesEachReadingAPoint() {
        connect();
        connect(LinkedInApplication.COMMUNITY, LUC);
        published();

        look();
        await().atMost(PATIENCE).until(() -> told().size() == 1);
        look();
        await().atMost(PATIENCE).until(() -> told().size() == 2);

        assertThat(told()).allSatisfy(each -> {
            assertThat(each.provided()).isTrue();
            assertThat(each.seen()).isNotNull();
        });
    }

    @Test
    void waitsForTheNextUtcDayWhenLinkedInSaysEnough() {
        connect();
        connect(LinkedInApplication.COMMUNITY, LUC);
        published();
        TestSandbox.shared()
                .faults()
                .inject(new Faults.Injection("linkedin", Fault.THROTTLED, 1, STATISTICS, SLOWNESS));

        look();

        Instant midnight = LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(nextReading()).isEqualTo(midnight));
        assertThat(told()).isEmpty();
    }

    @Test
    void postsInAPagesNameAndReadsItsFigures() {
        connect(LinkedInApplication.COMMUNITY, "agence@boreal.example");
        LinkedInStatus status = as(tenant, linkedIn::status);
        assertThat(status.identities()).extracting(LinkedInIdentity::kind).containsOnly(Kind.PAGE);
        LinkedInIdentity page = status.identities().stream()
                .filter(identity -> identity.name().equals("Agence Boréal"))
                .findFirst()
                .orElseThrow();
        UUID content = in(() -> {
            UUID quiet = approveQuietly();
            queue.destine(new ContentId(quiet), page.id());
            sayApproved(quiet);
            return quiet;
        });

        awaitState(content, PublicationState.PUBLISHED);
        look();

        assertThat(posts(List.of(content)).getFirst().authorUrn()).isEqualTo("urn:li:organization:104217004");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told()).hasSize(1).allMatch(Told::provided));
    }

    @Test
    void aNeighbourReadsNothing() {
        connect();
        published();

        TenantContext.where(anotherWorkspace())
                .run(() -> assertThat(agenda.begin()).isZero());
    }
}
