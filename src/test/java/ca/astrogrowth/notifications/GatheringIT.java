package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.content.ContentReady;
import ca.astrogrowth.publishing.PostPublished;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes in bursts is told together. */
class GatheringIT extends Audience {

    private static final UUID CAMPAIGN = new UUID(1, 3);

    @Autowired
    private LetterChoices choices;

    @Test
    void tellsABurstOfContentsInOneNoticeAndOneLetterThatShowsTheBest() {
        hangPicture();
        UUID good = content("PENDING", "Chez Léonie", 91);
        UUID fair = content("PENDING", "Bistro & Fils", 74);
        UUID poor = content("PENDING", "Crêperie du Port", 52);
        UUID better = content("PENDING", "Café Boréal", 88);
        UUID approvedByItself = content("APPROVED", "Le Nordet", 95);
        Stream.of(good, fair, poor, better, approvedByItself).forEach(this::ready);

        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.CONTENTS_WAITING);
        assertThat(notice.about().count()).isEqualTo(4);
        assertThat(notice.about().contents()).containsExactly(good, better, fair, poor);
        assertThat(notice.link()).isEqualTo("contenus?statut=pending");

        Mail mail = awaitMail();
        assertThat(mail.subject()).isEqualTo("4 contenus attendent votre approbation");
        assertThat(mail.html())
                .contains("À table chez Chez Léonie", "À table chez Bistro &amp; Fils", "Qualité 91 sur 100")
                .contains("src=\"cid:post1\"", "src=\"cid:post3\"", "alt=\"Une table\"", "Approuver", "Rejeter")
                .contains("lang=\"fr-CA\"", "prefers-color-scheme: dark", "Voir tous les contenus")
                .doesNotContain("Crêperie du Port", "Le Nordet", "{{", "src=\"http");
        assertThat(mail.text())
                .contains("À table chez Bistro & Fils", "Qualité 88 sur 100")
                .contains(TestSandbox.application() + "/courriel/", TestSandbox.application() + "/desabonnement/")
                .contains(TestSandbox.application() + "/contenus/" + good)
                .doesNotContain("<", "{{", "Le Nordet");
    }

    @Test
    void tellsOnceWhateverIsDeliveredAgain() {
        UUID first = ready(content("PENDING", "Chez Léonie", 91));
        awaitMail();

        sayAgain(first);
        sayAgain(in(
                marie,
                () -> database.sql("select id from shared.outbox where tenant = ? and topic = ?")
                        .param(tenant())
                        .param(GatheringDue.TOPIC)
                        .query(UUID.class)
                        .single()));

        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(notices()).hasSize(1);
            assertThat(mails(marie)).hasSize(1);
        });
        assertThat(notices().getFirst().link()).startsWith("contenus/");
    }

    @Test
    void tellsTheNextBurstAnew() {
        ready(content("PENDING", "Chez Léonie", 91));
        awaitMail();

        ready(content("PENDING", "Café Boréal", 88));

        await().atMost(PATIENCE).until(() -> mails(marie).size() == 2);
        assertThat(notices()).hasSize(2);
        assertThat(mails(marie).getLast().subject()).isEqualTo("Un contenu attend votre approbation");
        assertThat(mails(marie).getLast().html()).contains("Café Boréal").doesNotContain("Chez Léonie");
    }

    @Test
    void saysNothingOfWhatWasDecidedMeanwhile() {
        ready(content("APPROVED", "Le Nordet", 95));
        ready(content("REJECTED", "Le Suroît", 60));

        await().during(Duration.ofSeconds(4)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(notices()).isEmpty();
            assertThat(mails(marie)).isEmpty();
        });
        assertThat(in(
                        marie,
                        () -> database.sql("select count(*) from notice_gathered")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void tellsWhatIsOnlineAndWritesToThoseWhoAskedForIt() {
        UUID content = content();
        published(content);
        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.POSTS_PUBLISHED);
        assertThat(notice.about().name()).isEqualTo("Bistro du Coin");
        assertThat(notice.link()).isEqualTo("contenus/" + content);
        await().during(Duration.ofSeconds(1))
                .atMost(PATIENCE)
                .until(() -> mails(marie).isEmpty());

        TenantContext.where(marie.tenant()).run(() -> choices.choose(marie.person(), LetterKind.PUBLISHED, true));
        published(content());
        published(content());

        Mail mail = awaitMail();
        assertThat(mail.subject()).isEqualTo("2 publications sont en ligne");
        assertThat(mail.html()).contains("/contenus?statut=published", "Elles sont sur LinkedIn");
    }

    @Test
    void writesInTheReadersLanguage(@Autowired People people) {
        people.speak(marie.person(), "en");
        ready(content("PENDING", "Chez Léonie", 91));

        Mail mail = awaitMail();

        assertThat(mail.subject()).isEqualTo("A post waits for your approval");
        assertThat(mail.html()).contains("lang=\"en-CA\"", "Quality 91 of 100", "Approve", "Stop these e-mails");
    }

    @Test
    void tellsTheNeighboursNothing() {
        SignedIn jean = somebody("Jean Roy");
        ready(content("PENDING", "Chez Léonie", 91));
        awaitMail();

        assertThat(notices(jean)).isEmpty();
        assertThat(mails(jean)).isEmpty();
    }

    private UUID ready(UUID content) {
        return say(ContentReady.TOPIC, new ContentReady(tenant(), CAMPAIGN, content));
    }

    private void published(UUID content) {
        say(PostPublished.TOPIC, new PostPublished(tenant(), CAMPAIGN, content, "urn:li:share:1", Instant.EPOCH));
    }
}
