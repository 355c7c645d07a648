package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people are told of their campaigns. */
class CampaignTellingIT extends Audience {

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private LetterChoices choices;

    private CampaignId campaign;

    /** Put where a campaign is while it searches: what it finds is ours to say. */
    @BeforeEach
    void search() {
        campaign = in(
                        marie,
                        () -> campaigns.create(new NewCampaign(
                                "Restaurants de Laval", Industry.RESTAURANT, new Locality("Laval", "QC"), 50)))
                .id();
        in(marie, () -> database.sql("update campaigns set state = 'SCRAPING'").update());
    }

    @Test
    void tellsHowManyLeadsWereFound() {
        ready(50);

        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.LEADS_READY);
        assertThat(notice.about().name()).isEqualTo("Restaurants de Laval");
        assertThat(notice.about().count()).isEqualTo(50);
        assertThat(notice.link()).isEqualTo("campagnes/" + campaign);
        Mail mail = awaitMail();
        assertThat(mail.subject()).isEqualTo("50 prospects trouvés pour «\u00a0Restaurants de Laval\u00a0»");
        assertThat(mail.html())
                .contains(
                        "href=\"" + TestSandbox.application() + "/campagnes/" + campaign + "\"", "Voir les prospects");
    }

    @Test
    void saysNothingOfASearchThatFoundNoMore() {
        ready(0);

        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notices()).isEmpty());
    }

    @Test
    void tellsOnceThatACampaignWaitsForMoney() {
        in(marie, () -> pause("pause.cap.month"));
        in(marie, () -> pause("pause.cap.campaign"));

        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.CAMPAIGN_PAUSED);
        assertThat(notice.about().reason()).isEqualTo("pause.cap.month");
        Mail mail = awaitMail();
        assertThat(mail.subject()).isEqualTo("La campagne «\u00a0Restaurants de Laval\u00a0» attend votre accord");
        assertThat(mail.text()).contains("Vos campagnes ont atteint le plafond de dépenses du mois.");
    }

    @Test
    void saysNothingOfAPauseThatAPersonWanted() {
        in(marie, () -> pause("pause.person"));

        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(notices()).isEmpty());
    }

    @Test
    void tellsThatACampaignFailedAndWritesToNobodyWhoDoesNotWantIt() {
        TenantContext.where(marie.tenant()).run(() -> choices.choose(marie.person(), LetterKind.TROUBLE, false));
        in(marie, () -> {
            campaigns.fail(campaign, "failure.places.none");
            return campaign;
        });
        ready(3);

        await().atMost(PATIENCE).until(() -> notices().size() == 2);
        assertThat(notices())
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(NoticeKind.CAMPAIGN_FAILED, NoticeKind.LEADS_READY);
        assertThat(awaitMail().subject()).contains("3 prospects");
    }

    private CampaignId pause(String reason) {
        campaigns.pause(campaign, reason);
        return campaign;
    }

    private void ready(int count) {
        say(LeadsReady.TOPIC, new LeadsReady(tenant(), campaign.value(), count, List.of()));
    }
}
