package ca.astrogrowth.campaigns;

import static ca.astrogrowth.campaigns.CampaignState.COMPLETED;
import static ca.astrogrowth.campaigns.CampaignState.DRAFT;
import static ca.astrogrowth.campaigns.CampaignState.FAILED;
import static ca.astrogrowth.campaigns.CampaignState.GENERATING;
import static ca.astrogrowth.campaigns.CampaignState.PAUSED;
import static ca.astrogrowth.campaigns.CampaignState.PUBLISHING;
import static ca.astrogrowth.campaigns.CampaignState.SCRAPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTests {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final String PAUSE = "pause.cap.campaign";
    private static final String REASON = "failure.places.denied";

    private final Campaign campaign = new Campaign(
            new NewCampaign("Restaurants à Laval", Industry.RESTAURANT, new Locality("Laval", "QC"), 50),
            NOW.minusSeconds(60));

    @Test
    void startsOnce() {
        assertThat(state()).isEqualTo(DRAFT);
        assertThat(campaign.launch()).isTrue();
        assertThat(campaign.launch()).isFalse();
        assertThat(state()).isEqualTo(SCRAPING);
    }

    @Test
    void goesThroughItsStagesAndRemembersWhenItCompleted() {
        campaign.launch();
        assertThat(campaign.advance(GENERATING, NOW)).isTrue();
        assertThat(campaign.advance(PUBLISHING, NOW)).isTrue();
        assertThat(campaign.view().completedAt()).isNull();
        assertThat(campaign.advance(COMPLETED, NOW)).isTrue();
        assertThat(campaign.view().completedAt()).isEqualTo(NOW);
    }

    @Test
    void newsThatWasOvertakenMovesNothing() {
        campaign.launch();
        campaign.advance(GENERATING, NOW);
        assertThat(campaign.advance(PUBLISHING, NOW)).isTrue();
        assertThat(campaign.advance(GENERATING, NOW)).isFalse();
        assertThat(campaign.advance(PUBLISHING, NOW)).isFalse();
        assertThat(state()).isEqualTo(PUBLISHING);
    }

    @Test
    void aDraftDoesNotAdvance() {
        assertThatThrownBy(() -> campaign.advance(GENERATING, NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(campaign.fail(REASON)).isFalse();
        assertThat(state()).isEqualTo(DRAFT);
    }

    @Test
    void keepsTheFirstReasonOfItsFailure() {
        campaign.launch();
        assertThat(campaign.fail(REASON)).isTrue();
        assertThat(campaign.fail("failure.places.none")).isFalse();
        assertThat(campaign.view().failure()).isEqualTo(REASON);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAPING", "GENERATING", "PUBLISHING"})
    void resumesWhereItFailed(CampaignState stage) {
        reach(stage);
        campaign.fail(REASON);
        assertThat(state()).isEqualTo(FAILED);
        assertThat(campaign.resume()).isTrue();
        assertThat(state()).isEqualTo(stage);
        assertThat(campaign.view().failure()).isNull();
        assertThat(campaign.resume()).isFalse();
    }

    @Test
    void progressMadeWhileFailedIsNotLost() {
        campaign.launch();
        campaign.fail(REASON);
        assertThat(campaign.advance(GENERATING, NOW)).isTrue();
        assertThat(state()).isEqualTo(FAILED);
        campaign.resume();
        assertThat(state()).isEqualTo(GENERATING);
    }

    @Test
    void completesEvenAfterAFailureWhenAllIsDone() {
        reach(PUBLISHING);
        campaign.fail(REASON);
        assertThat(campaign.advance(COMPLETED, NOW)).isTrue();
        assertThat(state()).isEqualTo(COMPLETED);
        assertThat(campaign.fail(REASON)).isFalse();
        assertThat(campaign.resume()).isFalse();
    }

    @Test
    void whileItLooksForLeadsOnlyTheirComingMovesIt() {
        campaign.launch();
        assertThat(campaign.advance(PUBLISHING, NOW)).isFalse();
        assertThat(campaign.advance(COMPLETED, NOW)).isFalse();
        campaign.fail(REASON);
        assertThat(campaign.advance(COMPLETED, NOW)).isFalse();
        assertThat(state()).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAPING", "GENERATING"})
    void pausesAndGoesOnWhereItWas(CampaignState stage) {
        reach(stage);
        assertThat(campaign.pause(PAUSE)).isTrue();
        assertThat(campaign.pause("pause.cap.month")).isFalse();
        assertThat(campaign.view().pause()).isEqualTo(PAUSE);
        assertThat(campaign.view().stage()).isEqualTo(stage);
        assertThat(campaign.fail(REASON)).isFalse();
        assertThat(state()).isEqualTo(PAUSED);
        assertThat(campaign.resume()).isTrue();
        assertThat(state()).isEqualTo(stage);
        assertThat(campaign.view().pause()).isNull();
        assertThat(campaign.isMaking()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHING", "COMPLETED"})
    void onlyWhatSearchesOrWritesPauses(CampaignState stage) {
        reach(stage);
        assertThat(campaign.pause(PAUSE)).isFalse();
        assertThat(state()).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRAPING", "GENERATING", "PUBLISHING", "COMPLETED"})
    void looksForMoreFromWhereverItIs(CampaignState stage) {
        reach(stage);
        assertThat(campaign.aimHigher(25)).isTrue();
        assertThat(state()).isEqualTo(SCRAPING);
        assertThat(campaign.view().targetLeads()).isEqualTo(75);
        assertThat(campaign.view().completedAt()).isNull();
    }

    @Test
    void looksForMoreAfterAFailure() {
        reach(PUBLISHING);
        campaign.fail(REASON);
        assertThat(campaign.aimHigher(25)).isTrue();
        assertThat(state()).isEqualTo(SCRAPING);
        assertThat(campaign.view().failure()).isNull();
    }

    @Test
    void whatIsPausedLooksForMoreOnceItIsResumed() {
        reach(GENERATING);
        campaign.pause(PAUSE);
        assertThat(campaign.aimHigher(25)).isTrue();
        assertThat(state()).isEqualTo(PAUSED);
        campaign.resume();
        assertThat(state()).isEqualTo(SCRAPING);
    }

    @Test
    void aDraftLooksForMoreOnceItIsLaunched() {
        assertThat(campaign.aimHigher(25)).isTrue();
        assertThat(state()).isEqualTo(DRAFT);
    }

    @Test
    void neverLooksForFewerNorForMoreThanAnyCampaignMay() {
        assertThatThrownBy(() -> campaign.aimAt(49)).isInstanceOf(LeadTargetException.class);
        assertThatThrownBy(() -> campaign.aimAt(501)).isInstanceOf(LeadTargetException.class);
        assertThatThrownBy(() -> campaign.aimHigher(451)).isInstanceOf(LeadTargetException.class);
        assertThat(campaign.aimAt(50)).isFalse();
        assertThat(campaign.aimHigher(450)).isTrue();
    }

    @Test
    void aProgramStartsADraftAndSaysHowMany() {
        assertThat(campaign.search(80)).isTrue();
        assertThat(state()).isEqualTo(SCRAPING);
        assertThat(campaign.view().targetLeads()).isEqualTo(80);
        assertThat(campaign.search(80)).isFalse();
        assertThat(campaign.search(null)).isFalse();
        assertThat(campaign.view().targetLeads()).isEqualTo(80);
    }

    @Test
    void aProgramGetsTheUsualNumberMoreUntilThereIsNoRoom() {
        reach(COMPLETED);
        assertThat(campaign.search(null)).isTrue();
        assertThat(campaign.view().targetLeads()).isEqualTo(100);
        campaign.aimAt(490);
        campaign.advance(GENERATING, NOW);
        campaign.search(null);
        assertThat(campaign.view().targetLeads()).isEqualTo(500);
        campaign.advance(GENERATING, NOW);
        assertThatThrownBy(() -> campaign.search(null)).isInstanceOf(LeadTargetException.class);
    }

    @Test
    void aProgramWakesWhatFailedAndNotWhatIsPaused() {
        campaign.launch();
        campaign.fail(REASON);
        assertThat(campaign.search(50)).isTrue();
        assertThat(state()).isEqualTo(SCRAPING);
        campaign.pause(PAUSE);
        assertThat(campaign.search(60)).isTrue();
        assertThat(state()).isEqualTo(PAUSED);
    }

    @Test
    void keepsTheOwnersWordsForATradeThatWeDoNotKnow() {
        Locality laval = new Locality("Laval", "QC");
        assertThat(new NewCampaign("x", Industry.OTHER, " fleuriste ", laval, 1).trade())
                .isEqualTo("fleuriste");
        assertThat(new NewCampaign("x", Industry.DENTIST, "fleuriste", laval, 1).trade())
                .isNull();
        assertThatThrownBy(() -> new NewCampaign("x", Industry.OTHER, " f ", laval, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void reach(CampaignState stage) {
        if (stage == DRAFT) {
            return;
        }
        campaign.launch();
        if (stage != SCRAPING) {
            campaign.advance(GENERATING, NOW);
            campaign.advance(stage, NOW);
        }
    }

    private CampaignState state() {
        return campaign.view().state();
    }
}
