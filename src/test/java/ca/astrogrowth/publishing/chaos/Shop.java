package ca.astrogrowth.publishing.chaos;

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
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInApplication;
import ca.astrogrowth.publishing.PublicationState;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Publications;
import ca.astrogrowth.publishing.PublishingRecovery;
import ca.astrogrowth.sandbox.linkedin.LinkedInConsent;
import ca.astrogrowth.sandbox.linkedin.Member;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/** A workspace connected to LinkedIn, and the person who looks after it. */
final class Shop {

    private static final Instant DECIDED = Instant.parse("2026-11-24T15:00:00Z");

    private final BeanFactory house;
    private final Member member;
    private final Witness witness;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final TenantId tenant;
    private final UUID campaign;

    Shop(BeanFactory house, Member member, Witness witness) {
        this.house = house;
        this.member = member;
        this.witness = witness;
        this.database = house.getBean(JdbcClient.class);
        this.transactions = house.getBean(TransactionTemplate.class);
        this.tenant = house.getBean(Tenants.class).provision("Bistro").id();
        this.campaign = in(this::launch);
        connect();
    }

    private UUID launch() {
        Locality montreal = new Locality("Montréal", "QC");
        house.getBean(ObjectStore.class).put("contents/picture.jpg", picture(), "image/jpeg");
        house.getBean(Workspace.class).save(new BusinessProfile("Bistro", Industry.RESTAURANT, montreal, null, null));
        NewCampaign draft = new NewCampaign("Restaurants", Industry.RESTAURANT, montreal, 10);
        return house.getBean(Campaigns.class).create(draft).id().value();
    }

    Member member() {
        return member;
    }

    private <T> T as(Supplier<T> work) {
        return TenantContext.where(tenant).call(work);
    }

    private <T> T in(Supplier<T> work) {
        return as(() -> transactions.execute(status -> work.get()));
    }

    /** What a person does with the button « Connecter ». */
    private void connect() {
        as(() -> {
            LinkedIn linkedIn = house.getBean(LinkedIn.class);
            LinkedIn.Attempt attempt = linkedIn.begin(LinkedInApplication.MEMBER);
            Map<String, String> back = consent(attempt.page());
            return linkedIn.complete(attempt, back.getOrDefault("state", ""), back.getOrDefault("code", ""));
        });
    }

    private Map<String, String> consent(URI page) {
        try {
            URI back = LinkedInConsent.approve(page, member.email());
            return UriComponentsBuilder.fromUri(back).build().getQueryParams().toSingleValueMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All in one transaction, so that they are queued together. */
    List<UUID> approve(int number) {
        return in(() -> Stream.generate(this::approve).limit(number).toList());
    }

    private UUID approve() {
        UUID content = UuidV7.next();
        UUID lead = UuidV7.next();
        database.sql("""
                        insert into leads (id, campaign_id, name, city, score, reasons, created_at)
                        values (:id, :campaign, 'Bistro', 'Montréal', 80, '[]', now())""").params(Map.of("id", lead, "campaign", campaign)).update();
        database.sql("""
                        insert into contents (id, campaign_id, lead_id, variant, lead_name, status, hook, body,
                                              call_to_action, hashtags, text_hash, alt_text, image_path, image_hash,
                                              approved_hash, ai_generated, created_at, decided_at, version)
                        values (:id, :campaign, :lead, 1, 'Bistro', 'APPROVED', 'À table !', :body,
                                'Venez', '{#Montréal}', :body, 'Une table', 'contents/picture.jpg', 'seen',
                                encode(sha256(convert_to(:body || ' seen', 'UTF8')), 'hex'), true, now(), :decided, 0)""")
                .params(Map.of("id", content, "campaign", campaign, "lead", lead))
                .param("body", content.toString())
                .param("decided", Timestamp.from(DECIDED))
                .update();
        house.getBean(Outbox.class)
                .append(ContentApproved.TOPIC, new ContentApproved(tenant.value(), campaign, content, DECIDED));
        return content;
    }

    Optional<PublicationView> publication(UUID content) {
        return as(() -> house.getBean(Publications.class).of(new ContentId(content)));
    }

    /** All that is kept about its publication. */
    Map<String, Object> row(UUID content) {
        return in(() -> database.sql("select * from publications where content_id = :content")
                .param("content", content)
                .query()
                .singleRow());
    }

    /** How many publications a worker had in hand when its lease ended, and nobody has taken from it. */
    long stuck() {
        return in(
                () -> database.sql("select count(*) from publications where state = 'SENDING' and lease_until < now()")
                        .query(Long.class)
                        .single());
    }

    /** The job that every node runs. */
    void recover() {
        as(house.getBean(PublishingRecovery.class)::expireLeases);
    }

    /** The job, then the person: connects again, and looks on LinkedIn for what is in doubt. */
    void tend(List<UUID> contents) {
        recover();
        if (as(() -> house.getBean(LinkedIn.class).status().state()) != LinkedInAccount.State.CONNECTED) {
            connect();
        }
        for (UUID content : contents) {
            publication(content)
                    .filter(publication -> publication.state() == PublicationState.UNKNOWN)
                    .ifPresent(this::look);
        }
    }

    private void look(PublicationView doubtful) {
        boolean found = witness.post(doubtful.content().value()).isPresent();
        TenantContext.where(tenant).run(() -> house.getBean(Publications.class).resolve(doubtful.id(), found, null));
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
