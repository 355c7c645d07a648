package ca.astrogrowth.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.stack.TestStack;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with a workspace, their inbox and their mailbox, over real engines. */
@AstroTest
abstract class Audience {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ObjectStore objects;

    @Autowired
    JdbcClient database;

    @Autowired
    Inbox inbox;

    SignedIn marie;

    @BeforeEach
    void openWorkspace() {
        marie = somebody("Marie Tremblay");
    }

    SignedIn somebody(String name) {
        return new TwoTenants(people).person(name);
    }

    String tenant() {
        return marie.tenant().value();
    }

    <T> T in(SignedIn who, Supplier<T> work) {
        return TenantContext.where(who.tenant()).call(() -> transactions.execute(status -> work.get()));
    }

    UUID say(String topic, Object event) {
        return in(marie, () -> outbox.append(topic, event));
    }

    /** Hands an event over once more. */
    void sayAgain(UUID event) {
        in(
                marie,
                () -> database.sql("""
                        insert into shared.outbox (id, event_id, tenant, topic, payload, due_at)
                        select :id, event_id, tenant, topic, payload, now() from shared.outbox where id = :event""")
                        .param("id", UuidV7.next())
                        .param("event", event)
                        .update());
    }

    /** A content about Bistro du Coin, on its way. */
    UUID content() {
        return content("SCHEDULED", "Bistro du Coin", 80);
    }

    /** A content whose picture is in the store once {@link #hangPicture} was called. */
    UUID content(String status, String business, int score) {
        UUID content = UuidV7.next();
        in(
                marie,
                () -> database.sql("""
                        insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body,
                                              call_to_action, text_hash, alt_text, image_path, image_hash, score,
                                              ai_generated, created_at, version)
                        values (:id, :campaign, :lead, 1, :business, :status, 'À table chez ' || :business,
                                'Un texte', 'Venez', 'words', 'Une table', 'contents/picture.jpg', 'picture', :score,
                                true, now(), 0)""")
                        .param("id", content)
                        .param("status", status)
                        .param("business", business)
                        .param("score", score)
                        .param("campaign", UuidV7.next())
                        .param("lead", UuidV7.next())
                        .update());
        return content;
    }

    void hangPicture() {
        BufferedImage picture = new BufferedImage(1200, 627, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(7);
        for (int x = 0; x < 1200; x++) {
            for (int y = 0; y < 627; y++) {
                picture.setRGB(x, y, chance.nextInt());
            }
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TenantContext.where(marie.tenant())
                .run(() -> objects.put("contents/picture.jpg", jpeg.toByteArray(), "image/jpeg"));
    }

    List<Notice> notices() {
        return notices(marie);
    }

    List<Notice> notices(SignedIn who) {
        return in(who, () -> inbox.list(Window.first(50)).items());
    }

    Notice awaitNotice() {
        await().atMost(PATIENCE).until(() -> !notices().isEmpty());
        assertThat(notices()).hasSize(1);
        return notices().getFirst();
    }

    static List<Mail> mails(SignedIn who) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(who.email()))
                .toList();
    }

    Mail awaitMail() {
        await().atMost(PATIENCE).until(() -> !mails(marie).isEmpty());
        assertThat(mails(marie)).hasSize(1);
        return mails(marie).getFirst();
    }
}
