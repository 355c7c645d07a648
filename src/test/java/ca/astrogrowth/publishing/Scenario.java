package ca.astrogrowth.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.ContentApproved;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.linkedin.LinkedInConsent;
import ca.astrogrowth.sandbox.linkedin.PublishedPost;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.tenancy.Tenants;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** A workspace with approved contents, over real engines and LinkedIn's wire, at a pace that a test can wait for. */
@AstroTest
abstract class Scenario {

    /** Nobody signs in with this member's account, so that taking a permission back disturbs no other test. */
    static final String LUC = "luc@atelier-fortin.example";

    static final String POSTS = "/rest/posts";
    static final Duration SLOWNESS = Duration.ofSeconds(2);
    private static final Instant DECIDED = Instant.parse("2026-11-24T15:00:00Z");
    static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    private Tenants tenants;

    @Autowired
    private Workspace workspace;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    LinkedIn linkedIn;

    @Autowired
    Publications publications;

    TenantId tenant;
    UUID campaign;

    @BeforeEach
    void openWorkspace() {
        tenant = tenants.provision("Bistro").id();
        forgetThePace();
        campaign = in(() -> {
            objects.put("contents/picture.jpg", picture(), "image/jpeg");
            Locality montreal = new Locality("Montréal", "QC");
            workspace.save(new BusinessProfile("Bistro", Industry.RESTAURANT, montreal, null, null));
            NewCampaign draft = new NewCampaign("Restaurants", Industry.RESTAURANT, montreal, 10);
            return campaigns.create(draft).id().value();
        });
        in(() -> {
            database.sql("update campaigns set state = 'PUBLISHING'").update();
            return campaign;
        });
    }

    /** One member serves all these tests, and LinkedIn's limit for a day would outlast the test that reached it. */
    private void forgetThePace() {
        in(() -> database.sql("update shared.linkedin_pace set next_at = now()").update());
    }

    @AfterEach
    void mendLinkedIn() {
        TestSandbox.shared().faults().clear();
    }

    TenantId anotherWorkspace() {
        return tenants.provision("Clinique").id();
    }

    static <T> T as(TenantId tenant, Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }

    <T> T in(Supplier<T> work) {
        return as(tenant, () -> transactions.execute(status -> work.get()));
    }

    LinkedIn.Connected connect() {
        return connect(LinkedInApplication.MEMBER, LUC);
    }

    LinkedIn.Connected connect(LinkedInApplication application, String email) {
        return as(tenant, () -> {
            LinkedIn.Attempt attempt = linkedIn.begin(application);
            Map<String, String> back = consent(attempt, email);
            return linkedIn.complete(attempt, back.getOrDefault("state", ""), back.getOrDefault("code", ""));
        });
    }

    static Map<String, String> consent(LinkedIn.Attempt attempt) {
        return consent(attempt, LUC);
    }

    private static Map<String, String> consent(LinkedIn.Attempt attempt, String email) {
        try {
            URI back = LinkedInConsent.approve(attempt.page(), email);
            return UriComponentsBuilder.fromUri(back).build().getQueryParams().toSingleValueMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    LinkedInAccount.State account() {
        return as(tenant, () -> linkedIn.status().state());
    }

    List<UUID> approve(int number) {
        return in(() -> IntStream.range(0, number).mapToObj(i -> approve()).toList());
    }

    private UUID approve() {
        UUID content = approveQuietly();
        sayApproved(content);
        return content;
    }

    /** Approved, and nobody has heard of it yet. In the caller's transaction. */
    UUID approveQuietly() {
        UUID content = UuidV7.next();
        UUID lead = UuidV7.next();
        database.sql("""
                        insert into leads (id, campaign_id, name, city, score, reasons, created_at)
                        values (:id, :campaign, 'Bistro', 'Montréal', 80, '[]', now())""").params(Map.of("id", lead, "campaign", campaign)).update();
        database.sql("""
                        insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body,
                                              call_to_action, hashtags, text_hash, alt_text, image_path, image_hash,
                                              approved_hash, ai_generated, created_at, decided_at, version)
                        values (:id, :campaign, :lead, 1, 'Bistro', 'APPROVED', 'À table (enfin) !', :body,
                                'Venez', '{#Montréal}', :body, 'Une table', 'contents/picture.jpg', 'seen',
                                encode(sha256(convert_to(:body || ' seen', 'UTF8')), 'hex'), true, now(), :decided, 0)""")
                .params(Map.of("id", content, "campaign", campaign, "lead", lead))
                .param("body", content.toString())
                .param("decided", Timestamp.from(DECIDED))
                .update();
        return content;
    }

    void sayApproved(UUID content) {
        outbox.append(ContentApproved.TOPIC, new ContentApproved(tenant.value(), campaign, content, DECIDED));
    }

    PublicationView publication(UUID content) {
        return as(tenant, () -> publications.of(new ContentId(content))).orElseThrow();
    }

    void awaitState(UUID content, PublicationState state) {
        awaitPublication(content, publication -> assertThat(publication.state()).isEqualTo(state));
    }

    void awaitPublication(UUID content, Consumer<PublicationView> asserted) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(tenant, () -> publications.of(new ContentId(content))))
                        .hasValueSatisfying(asserted));
    }

    void next(Fault fault) {
        TestSandbox.shared().faults().inject(new Faults.Injection("linkedin", fault, 1, POSTS, SLOWNESS));
    }

    /** What LinkedIn has of these contents, oldest first. */
    static List<PublishedPost> posts(List<UUID> contents) {
        return TestSandbox.linkedIn().posts().stream()
                .filter(post ->
                        contents.stream().anyMatch(content -> post.text().contains(content.toString())))
                .toList();
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1200, 627, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
