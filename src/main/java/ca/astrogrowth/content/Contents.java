package ca.astrogrowth.content;

import static org.springframework.data.domain.Sort.Direction.DESC;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contents of the current workspace. */
@Service
@Transactional
public class Contents {

    private static final Duration LINK_VALIDITY = Duration.ofMinutes(15);

    private final StoredContents stored;
    private final ObjectStore objects;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Contents(StoredContents stored, ObjectStore objects, Outbox outbox, Hints hints, Clock clock) {
        this.stored = stored;
        this.objects = objects;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Newest first.
     *
     * @param campaign only this campaign's, or null for all
     * @param status only these, or null for all
     */
    @Transactional(readOnly = true)
    public Slice<ContentView> list(@Nullable CampaignId campaign, @Nullable ContentStatus status, Window window) {
        Specification<Content> wanted = Specification.allOf(
                same("campaignId", campaign == null ? null : campaign.value()),
                same("status", status),
                before(window.before()));
        List<Content> fetched = stored.findBy(
                wanted,
                query -> query.sortBy(Sort.by(DESC, "id"))
                        .limit(window.limit() + 1)
                        .all());
        return Slice.of(fetched, window.limit(), content -> content.id().value())
                .map(this::view);
    }

    @Transactional(readOnly = true)
    public Optional<ContentView> find(ContentId id) {
        return stored.findById(id.value()).map(this::view);
    }

    /** The newest that was written about a lead. */
    @Transactional(readOnly = true)
    public Optional<ContentView> about(LeadId lead) {
        return stored.findFirstByLeadIdOrderByIdDesc(lead.value()).map(this::view);
    }

    /** What is to be published; empty when the content is not approved (any more). */
    @Transactional(readOnly = true)
    public Optional<PublishableContent> publishable(ContentId id) {
        return stored.findById(id.value()).filter(Content::isApproved).map(this::publishable);
    }

    /**
     * Approves a content that waits for it; it is then queued for publication.
     *
     * @throws ContentNotPendingException if its status does not allow it
     * @throws NoSuchElementException if the workspace has no such content
     */
    public ContentView approve(ContentId id) {
        Content content = toMove(id);
        content.approve(clock.instant());
        outbox.append(ContentApproved.TOPIC, new ContentApproved(tenant(), content.campaign(), id.value()));
        return view(content);
    }

    /**
     * @throws ContentNotPendingException if its status does not allow it
     * @throws NoSuchElementException if the workspace has no such content
     */
    public ContentView reject(ContentId id, @Nullable String reason) {
        Content content = toMove(id);
        content.reject(reason, clock.instant());
        outbox.append(ContentRejected.TOPIC, new ContentRejected(tenant(), content.campaign(), id.value()));
        return view(content);
    }

    /** It is on LinkedIn. May be said twice. */
    public void published(ContentId id) {
        toMove(id).publish();
        hints.changed();
    }

    /** LinkedIn refused it for good. May be said twice. @param reason translation key */
    public void failed(ContentId id, String reason) {
        Content content = toMove(id);
        if (content.isApproved()) {
            content.fail(reason);
            hints.changed();
        }
    }

    /** How many there are in each status; statuses without any are left out. */
    @Transactional(readOnly = true)
    public Map<ContentStatus, Long> counts() {
        return counts(stored.tally());
    }

    @Transactional(readOnly = true)
    public Map<ContentStatus, Long> counts(CampaignId campaign) {
        return counts(stored.tally(campaign.value()));
    }

    /** How many of these leads nothing was begun for. */
    @Transactional(readOnly = true)
    public long missing(List<UUID> leads) {
        return leads.isEmpty() ? 0 : leads.size() - stored.countLeads(leads);
    }

    private Content toMove(ContentId id) {
        return stored.findToMove(id.value()).orElseThrow(() -> new NoSuchElementException("No content " + id));
    }

    private ContentView view(Content content) {
        String path = content.imagePath();
        URI link = path == null ? null : objects.signedLink(objects.key(path), LINK_VALIDITY);
        return content.view(link);
    }

    private @Nullable PublishableContent publishable(Content content) {
        PostText text = content.text();
        String path = content.imagePath();
        String altText = content.altText();
        return text == null || path == null || altText == null
                ? null
                : new PublishableContent(content.id(), content.campaign(), text.whole(), objects.key(path), altText);
    }

    private static Map<ContentStatus, Long> counts(List<StoredContents.Tally> tallies) {
        Map<ContentStatus, Long> counts = new EnumMap<>(ContentStatus.class);
        tallies.forEach(tally -> counts.put(tally.getStatus(), tally.getTotal()));
        return counts;
    }

    private static Specification<Content> same(String field, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (content, query, criteria) -> criteria.equal(content.get(field), value);
    }

    private static Specification<Content> before(@Nullable UUID id) {
        return id == null
                ? Specification.unrestricted()
                : (content, query, criteria) -> criteria.lessThan(content.get("id"), id);
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
