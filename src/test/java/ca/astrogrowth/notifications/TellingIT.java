package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.notifications.Notice.About;
import ca.astrogrowth.publishing.LinkedInDisconnected;
import ca.astrogrowth.publishing.LinkedInExpiring;
import ca.astrogrowth.publishing.PostDeferred;
import ca.astrogrowth.publishing.PostInDoubt;
import ca.astrogrowth.publishing.PostRefused;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** From what happened to what people are told. */
class TellingIT extends Audience {

    private static final Instant EXPIRY = Instant.parse("2026-12-08T15:00:00Z");
    private static final UUID CONNECTION = new UUID(1, 2);
    private static final UUID CAMPAIGN = new UUID(1, 3);

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private Telling telling;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void remindsOfAConnectionThatEndsWithTheWayToRenewIt() {
        say(LinkedInExpiring.TOPIC, new LinkedInExpiring(tenant(), CONNECTION, "Marie & Luc", 7, EXPIRY));

        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.LINKEDIN_EXPIRING);
        assertThat(notice.about()).isEqualTo(new About("Marie & Luc", 7, EXPIRY, null));
        assertThat(notice.link()).isEqualTo("profil");
        assertThat(notice.unread()).isTrue();

        Mail mail = awaitMail();
        assertThat(mail.from()).isEqualTo("avis@astrogrowth.example");
        assertThat(mail.subject()).isEqualTo("Votre connexion LinkedIn expire dans 7 jours");
        String reconnect = TestSandbox.application() + "/auth/linkedin?app=member";
        assertThat(mail.text()).contains("Marie & Luc", "valide jusqu’au 8 décembre 2026", reconnect);
        assertThat(mail.html())
                .contains("Marie &amp; Luc", "8 décembre 2026", "href=\"" + reconnect + "\"", "Reconnecter LinkedIn")
                .doesNotContain("{{", "<img", "Marie & Luc");
    }

    @Test
    void tellsWhyLinkedInIsDisconnected() {
        say(
                LinkedInDisconnected.TOPIC,
                new LinkedInDisconnected(tenant(), CONNECTION, "Marie Tremblay", "failure.linkedin.revoked"));

        assertThat(awaitNotice().about())
                .isEqualTo(new About("Marie Tremblay", null, null, "failure.linkedin.revoked"));
        Mail mail = awaitMail();
        assertThat(mail.subject()).isEqualTo("LinkedIn est déconnecté\u00a0: vos publications attendent");
        assertThat(mail.text())
                .contains("Le compte LinkedIn de Marie Tremblay est déconnecté")
                .contains("Notre accès à votre compte a été retiré dans LinkedIn.", "/auth/linkedin?app=member");
    }

    @Test
    void asksAPersonToLookForAPostInDoubt() {
        UUID content = content();
        say(PostInDoubt.TOPIC, new PostInDoubt(tenant(), CAMPAIGN, content));

        Notice notice = awaitNotice();
        assertThat(notice.kind()).isEqualTo(NoticeKind.POST_IN_DOUBT);
        assertThat(notice.link()).isEqualTo("contenus/" + content);
        assertThat(awaitMail().html())
                .contains("Bistro du Coin", "href=\"" + TestSandbox.application() + "/contenus/" + content + "\"");
    }

    @Test
    void tellsWhyAPostWasRefused() {
        UUID content = content();
        say(PostRefused.TOPIC, new PostRefused(tenant(), CAMPAIGN, content, "failure.linkedin.duplicate"));

        assertThat(awaitNotice().about())
                .isEqualTo(new About("Bistro du Coin", null, null, "failure.linkedin.duplicate"));
        assertThat(awaitMail().text()).contains("LinkedIn dit que ce texte a déjà été publié.");
    }

    /** It goes out by itself: nobody needs to be called from their kitchen. */
    @Test
    void writesNoLetterAboutAPostThatOnlyWaits() {
        UUID content = content();
        say(PostDeferred.TOPIC, new PostDeferred(tenant(), CAMPAIGN, content, "failure.linkedin.limit", EXPIRY));
        assertThat(awaitNotice().about())
                .isEqualTo(new About("Bistro du Coin", null, EXPIRY, "failure.linkedin.limit"));

        say(PostInDoubt.TOPIC, new PostInDoubt(tenant(), CAMPAIGN, content));

        assertThat(awaitMail().subject()).contains("peut-être en ligne");
    }

    @Test
    void saysOnceWhatIsDeliveredTwice() {
        PostRefused refused = new PostRefused(tenant(), CAMPAIGN, content(), "failure.linkedin.refused");
        UUID event = say(PostRefused.TOPIC, refused);
        awaitMail();

        sayAgain(event);
        say(PostRefused.TOPIC, refused);

        await().atMost(PATIENCE).until(() -> mails(marie).size() == 2);
        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(notices()).hasSize(2);
            assertThat(mails(marie)).hasSize(2);
        });
    }

    /** Messaging forgets what it delivered after a week; the inbox does not. */
    @Test
    void saysOnceWhatIsDeliveredAgainAfterItWasForgotten() {
        Forgotten delivery = new Forgotten(UuidV7.next());
        Tiding tiding = Tiding.ofLinkedIn(
                NoticeKind.LINKEDIN_DISCONNECTED, new About("Marie", null, null, "failure.linkedin.revoked"));

        for (int i = 0; i < 2; i++) {
            TenantContext.where(marie.tenant()).run(() -> telling.tell(delivery, () -> Optional.of(tiding)));
        }

        awaitMail();
        await().during(Duration.ofSeconds(1)).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(notices()).hasSize(1);
            assertThat(mails(marie)).hasSize(1);
        });
    }

    @Test
    void tellsTheNeighboursNothing() {
        SignedIn jean = somebody("Jean Roy");
        say(PostInDoubt.TOPIC, new PostInDoubt(tenant(), CAMPAIGN, content()));
        Notice notice = awaitNotice();
        awaitMail();

        TenantContext.where(jean.tenant()).run(() -> inbox.read(notice.id()));
        TenantContext.where(jean.tenant()).run(inbox::readAll);

        assertThat(notices(jean)).isEmpty();
        assertThat(in(jean, inbox::unread)).isZero();
        assertThat(mails(jean)).isEmpty();
        assertThat(notices()).singleElement().matches(Notice::unread);
    }

    @Test
    void keepsTheNoticeWhileTheMailServerIsDownAndWritesWhenItIsBack() {
        int port = mailServer.getPort();
        mailServer.setPort(1);
        try {
            say(LinkedInExpiring.TOPIC, new LinkedInExpiring(tenant(), CONNECTION, "Marie", 0, EXPIRY));
            awaitNotice();
            await().atMost(PATIENCE).until(() -> attempts() >= 3);
            assertThat(mails(marie)).isEmpty();
        } finally {
            mailServer.setPort(port);
        }

        assertThat(awaitMail().subject()).isEqualTo("Votre connexion LinkedIn expire aujourd’hui");
    }

    private long attempts() {
        return in(
                marie,
                () -> database.sql("select count(*) from shared.outbox where topic = ?")
                        .param(LetterDue.TOPIC)
                        .query(Long.class)
                        .single());
    }

    /** A delivery of which nobody remembers that it was there before. */
    private final class Forgotten implements Delivery {

        private final UUID event;

        Forgotten(UUID event) {
            this.event = event;
        }

        @Override
        public UUID eventId() {
            return event;
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public boolean done() {
            return false;
        }

        @Override
        public boolean once(Runnable effect) {
            transactions.executeWithoutResult(status -> effect.run());
            return true;
        }
    }
}
