package ca.astrogrowth.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.publishing.EngagementRefreshed;
import ca.astrogrowth.publishing.PostPublished;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts and readings as they are told, in any order and more than once, and what is made of them. */
@AstroTest
class EngagementIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Tenants tenants;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Engagement engagement;

    @Autowired
    private EngagementDesk desk;

    @Autowired
    private Figures figures;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    private TenantId tenant;
    private CampaignId campaign;
    private LocalDate today;

    @BeforeEach
    void aWorkspace() {
        tenant = tenants.provision("Bistro").id();
        campaign = in(() -> campaigns.create(
                        new NewCampaign("Restaurants", Industry.RESTAURANT, new Locality("Montréal", "QC"), 10)))
                .id();
        today = in(() -> engagement.lastDays(1)).to();
    }

    @Test
    void theSameReadingTwiceAndBeforeItsPostIsOnePoint() {
        ContentId content = new ContentId(UuidV7.next());
        Instant out = at(today.minusDays(3), 9);
        EngagementRefreshed later = reading(content, at(today.minusDays(1), 9), true, 80L, 4L);
        tell(later);
        tell(reading(content, at(today.minusDays(2), 9), true, 50L, 3L));
        tell(later);
        tell(new PostPublished(tenant.value(), campaign.value(), content.value(), "urn:li:share:1", out));

        await().atMost(PATIENCE).until(() -> points(content) == 2);
        settle();

        PostEngagement post = in(() -> engagement.of(content)).orElseThrow();
        assertThat(post.points()).hasSize(2);
        assertThat(post.latest()).isEqualTo(new PostFigures(80L, null, 4L, 2L, 1L));
        assertThat(post.readAt()).isEqualTo(later.at());
        assertThat(post.latest().rate()).isCloseTo(7 / 80d, within(1e-9));
        assertThat(in(() -> engagement.of(campaign, lastDays(7))).now().impressions())
                .isEqualTo(80);
    }

    @Test
    void whatLinkedInDoesNotGiveIsNoZero() {
        ContentId content = published("urn:li:share:2", at(today.minusDays(3), 9));
        tell(reading(content, at(today.minusDays(2), 9), false, null, null));

        await().atMost(PATIENCE)
                .until(() -> Boolean.FALSE.equals(
                        in(() -> engagement.of(content)).orElseThrow().provided()));

        PostEngagement post = in(() -> engagement.of(content)).orElseThrow();
        assertThat(post.latest()).isEqualTo(PostFigures.UNKNOWN);
        assertThat(post.points()).isEmpty();
        Standing standing = in(() -> figures.standing(lastDays(30)));
        assertThat(standing.engagement().now()).isEqualTo(Received.UNKNOWN);
        assertThat(standing.engagement().sources()).isEqualTo(new Sources(1, 0, 0, 1, 0));
        assertThat(standing.published()).isEqualTo(new Change(1L, 0L));
        assertThat(in(() -> engagement.series(Metric.IMPRESSIONS, lastDays(7), null))
                        .days())
                .hasSize(7)
                .allMatch(day -> day.value() == null);
    }

    @Test
    void anOlderAnswerDoesNotUndoANewerOne() {
        ContentId content = published("urn:li:share:3", at(today.minusDays(3), 9));
        tell(reading(content, at(today.minusDays(1), 9), true, 10L, 1L));
        await().atMost(PATIENCE).until(() -> points(content) == 1);
        tell(reading(content, at(today.minusDays(2), 9), false, null, null));
        settle();

        assertThat(in(() -> engagement.of(content)).orElseThrow().provided()).isTrue();
    }

    @Test
    void aPeriodIsComparedWithTheOneBeforeAndTheRateIsOverWhatIsKnown() {
        ContentId known = published("urn:li:share:4", at(today.minusDays(9), 0));
        ContentId half = published("urn:li:share:5", at(today.minusDays(9), 0));
        type(known, today.minusDays(5), new PostFigures(100L, null, 5L, 0L, 0L));
        type(known, today, new PostFigures(300L, null, 20L, 3L, 2L));
        type(half, today, new PostFigures(900L, null, null, null, null));

        Summary week = in(() -> figures.standing(lastDays(5))).engagement();

        assertThat(week.now().reactions()).isEqualTo(15);
        assertThat(week.change(Metric.REACTIONS).fraction()).isEqualTo(2.0);
        assertThat(week.now().rate()).isCloseTo(20 / 200d, within(1e-9));
        assertThat(week.now().impressions()).isEqualTo(200 + 450);
        assertThat(week.sources()).isEqualTo(new Sources(2, 0, 2, 0, 0));
        assertThat(in(() -> engagement.byCampaign(lastDays(5)))).singleElement().satisfies(share -> {
            assertThat(share.campaign()).isEqualTo(campaign);
            assertThat(share.engagement()).isEqualTo(week);
            assertThat(share.published()).isZero();
        });
        assertThat(in(() -> engagement.series(Metric.REACTIONS, lastDays(5), campaign))
                        .days())
                .extracting(Series.Day::value)
                .containsExactly(3L, 3L, 3L, 3L, 3L);
    }

    @Test
    void nothingIsClaimedOfTooFewPosts() {
        LocalDate tuesday = today.minusDays(7).with(DayOfWeek.TUESDAY);
        for (int i = 0; i < Best.LEAST_POSTS; i++) {
            assertThat(in(engagement::best)).isEqualTo(Best.UNKNOWN);
            ContentId content = published("urn:li:share:1" + i, at(tuesday, 9).plusSeconds(60L * i));
            type(content, tuesday, new PostFigures(100L, null, 3L, 1L, 0L));
        }

        Best best = in(engagement::best);

        assertThat(best.hours()).containsExactly(new Best.Hour(DayOfWeek.TUESDAY, 9, 0.04, 5));
        assertThat(best.trades()).containsExactly(new Best.Trade(Industry.RESTAURANT, 0.04, 5));
    }

    @Test
    void whatIsTypedForADayIsCorrectedByTypingItAgain() {
        ContentId content = published("urn:li:share:6", at(today.minusDays(1), 9));
        type(content, today, new PostFigures(10L, null, null, null, null));
        type(content, today, new PostFigures(12L, null, null, null, null));

        assertThat(points(content)).isEqualTo(1);
        assertThat(in(() -> engagement.of(content)).orElseThrow().latest().impressions())
                .isEqualTo(12);
        assertThatThrownBy(() -> type(content, today, PostFigures.UNKNOWN)).isInstanceOf(BadReadingException.class);
        PostFigures some = new PostFigures(1L, null, null, null, null);
        assertThatThrownBy(() -> type(content, today.plusDays(1), some)).isInstanceOf(BadReadingException.class);
        assertThatThrownBy(() -> type(content, today.minusDays(2), some)).isInstanceOf(BadReadingException.class);
    }

    @Test
    void aListTellsEachThingOnce() {
        ContentId content = published("urn:li:share:7001", at(today.minusDays(4), 9));
        byte[] list =
                """
                Lien;Date;Impressions;J'aime
                https://www.linkedin.com/feed/update/urn:li:share:7001/;%s;1 200;30
                urn:li:share:7001;%s;1 500;31
                urn:li:share:999;%2$s;4;4
                urn:li:share:7001;%s;4;4
                """.formatted(today.minusDays(2), today, today.minusDays(9)).getBytes(StandardCharsets.UTF_8);

        ImportReport first = in(() -> desk.bring(list));
        ImportReport again = in(() -> desk.bring(list));

        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.refused())
                .extracting(ImportReport.Refused::reason)
                .containsExactly(ImportReport.Reason.UNKNOWN, ImportReport.Reason.EARLY);
        assertThat(again.accepted()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(points(content)).isEqualTo(2);
        assertThat(in(() -> engagement.of(content)).orElseThrow().latest().reactions())
                .isEqualTo(31);
    }

    @Test
    void theNeighboursPostIsNotThere() {
        ContentId content = published("urn:li:share:7002", at(today.minusDays(1), 9));
        type(content, today, new PostFigures(10L, null, 1L, 1L, 1L));
        CampaignId hers = campaign;
        tenant = tenants.provision("Clinique").id();

        assertThat(in(() -> engagement.of(content))).isEmpty();
        assertThat(in(() -> engagement.of(hers, lastDays(7)))).isEqualTo(Summary.NOTHING);
        assertThat(in(() -> engagement.byCampaign(lastDays(7)))).isEmpty();
        assertThat(in(() -> figures.standing(lastDays(7))).engagement()).isEqualTo(Summary.NOTHING);
        assertThatThrownBy(() -> type(content, today, new PostFigures(11L, null, null, null, null)))
                .isInstanceOf(NoSuchElementException.class);
        String list = "url,date,likes\nurn:li:share:7002,%s,5".formatted(today);
        assertThat(in(() -> desk.bring(list.getBytes(StandardCharsets.UTF_8))).refused())
                .extracting(ImportReport.Refused::reason)
                .containsExactly(ImportReport.Reason.UNKNOWN);
    }

    private ContentId published(@Nullable String urn, Instant out) {
        ContentId content = new ContentId(UuidV7.next());
        tell(new PostPublished(tenant.value(), campaign.value(), content.value(), urn, out));
        await().atMost(PATIENCE).until(() -> in(() -> engagement.of(content)).isPresent());
        return content;
    }

    private EngagementRefreshed reading(
            ContentId content, Instant at, boolean provided, @Nullable Long impressions, @Nullable Long reactions) {
        Long comments = provided ? 2L : null;
        Long shares = provided ? 1L : null;
        String of = tenant.value();
        UUID id = content.value();
        return new EngagementRefreshed(
                of, campaign.value(), id, at, provided, impressions, null, reactions, comments, shares);
    }

    private void type(ContentId content, LocalDate day, PostFigures typed) {
        in(() -> {
            desk.enter(content, day, typed);
            return day;
        });
    }

    private long points(ContentId content) {
        return in(() -> engagement.of(content))
                .map(post -> post.points().size())
                .orElse(0);
    }

    /** What was told before this has been heard by both listeners once this has. */
    private void settle() {
        ContentId last = published(null, at(today.minusDays(1), 9));
        tell(reading(last, at(today, 0), false, null, null));
        await().atMost(PATIENCE)
                .until(() -> in(() -> engagement.of(last)).orElseThrow().provided() != null);
    }

    private void tell(PostPublished published) {
        tell(PostPublished.TOPIC, published);
    }

    private void tell(EngagementRefreshed refreshed) {
        tell(EngagementRefreshed.TOPIC, refreshed);
    }

    private void tell(String topic, Object event) {
        in(() -> {
            outbox.append(topic, event);
            return event;
        });
    }

    private Period lastDays(int days) {
        return Period.ending(today, days);
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(engagement.zone()).toInstant();
    }

    private <T> T in(Supplier<T> work) {
        return TenantContext.where(tenant).call(() -> transactions.execute(status -> work.get()));
    }
}
