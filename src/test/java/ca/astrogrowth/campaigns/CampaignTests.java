package ca.astrogrowth.campaigns;

import static ca.astrogrowth.campaigns.CampaignState.COMPLETED;
import static ca.astrogrowth.campaigns.CampaignState.DRAFT;
import static ca.astrogrowth.campaigns.CampaignState.FAILED;
import static ca.astrogrowth.campaigns.CampaignState.GENERATING;
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
        campaign.launch();
        campaign.advance(stage, NOW);
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
        campaign.launch();
        campaign.advance(PUBLISHING, NOW);
        campaign.fail(REASON);
        assertThat(campaign.advance(COMPLETED, NOW)).isTrue();
        assertThat(state()).isEqualTo(COMPLETED);
        assertThat(campaign.fail(REASON)).isFalse();
        assertThat(campaign.resume()).isFalse();
    }

    private CampaignState state() {
        return campaign.view().state();
    }
}
