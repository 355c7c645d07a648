package ca.astrogrowth.content;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.storage.ObjectStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The contents of the current workspace. */
@Service
@Transactional
@Needs(Right.READ)
public class Contents {

    private static final Duration LINK_VALIDITY = Duration.ofMinutes(15);

    private final StoredContents stored;
    private final Approvals approvals;
    private final FactCheck facts;
    private final ClientGate gate;
    private final ObjectStore objects;
    private final Hints hints;

    Contents(
            StoredContents stored,
            Approvals approvals,
            FactCheck facts,
            ClientGate gate,
            ObjectStore objects,
            Hints hints) {
        this.stored = stored;
        this.approvals = approvals;
        this.facts = facts;
        this.gate = gate;
        this.objects = objects;
        this.hints = hints;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Slice<ContentView> list(ContentFilter filter, Window window) {
        Specification<Content> wanted = Matching.of(filter).and(Matching.before(window.before()));
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

    /** Those of these that there are, in no order. */
    @Transactional(readOnly = true)
    public List<ContentView> all(Collection<ContentId> ids) {
        return stored.findByIdIn(ids.stream().map(ContentId::value).toList()).stream()
                .map(this::view)
                .toList();
    }

    /** Where a content stands among those of a list, and which stand beside it. */
    @Transactional(readOnly = true)
    public Place place(ContentId id, ContentFilter filter) {
        Specification<Content> wanted = Matching.of(filter);
        Specification<Content> newer = wanted.and(Matching.after(id.value()));
        long above = stored.count(newer);
        long of = stored.count(wanted);
        ContentId before = first(newer, ASC);
        ContentId after = first(wanted.and(Matching.before(id.value())), DESC);
        boolean listed = of > above + stored.count(wanted.and(Matching.before(id.value())));
        return new Place(listed ? above + 1 : 0, of, before, after);
    }

    private @Nullable ContentId first(Specification<Content> wanted, Sort.Direction order) {
        return stored
                .findBy(
                        wanted,
                        query -> query.sortBy(Sort.by(order, "id")).limit(1).all())
                .stream()
                .map(Content::id)
                .findFirst()
                .orElse(null);
    }

    /** All that were written about a lead, newest first. */
    @Transactional(readOnly = true)
    public List<ContentView> about(LeadId lead) {
        return stored.findByLeadIdOrderByIdDesc(lead.value()).stream()
                .map(this::view)
                .toList();
    }

    /**
     * What is to be published now. Its facts are looked at once more: what is not so any more goes back to a person. Where
     * the client's yes is needed and is not there, it goes to the client.
     *
     * @return empty when the content is not approved (any more)
     */
    public Optional<PublishableContent> release(ContentId id) {
        Optional<Content> content = stored.findToMove(id.value());
        Optional<Content> ready =
                content.filter(Content::mayLeave).filter(gate::letsGo).filter(facts::stillHold);
        content.ifPresent(each -> hints.changed());
        return ready.map(this::publishable);
    }

    /** Whether it waits to be published because of this decision, and not of a later one that may still be taken back. */
    @Transactional(readOnly = true)
    public boolean mayLeave(ContentId id, Instant decidedAt) {
        return stored.findById(id.value())
                .filter(Content::mayLeave)
                .filter(gate::lets)
                .filter(content -> decidedAt.equals(content.decidedAt()))
                .isPresent();
    }

    /**
     * Approves the words and the picture that somebody saw; they are queued for publication once it is too late to undo.
     * Where the client's yes is needed too, they are shown to the client instead.
     *
     * @param version of what they saw
     * @throws ContentNotPendingException if its status does not allow it
     * @throws StaleContentException if it has changed since
     * @throws TwinException if another content says nearly the same
     * @throws NoSuchElementException if the workspace has no such content
     */
    @Needs(Right.APPROVE)
    public ContentView approve(ContentId id, long version) {
        return view(approvals.approve(toMove(id), version));
    }

    /**
     * @param reasons codes of {@link #rejectReasons()}
     * @param words the person's own
     * @throws ContentNotPendingException if its status does not allow it
     * @throws StaleContentException if it has changed since
     * @throws NoSuchElementException if the workspace has no such content
     */
    @Needs(Right.APPROVE)
    public ContentView reject(ContentId id, long version, List<String> reasons, @Nullable String words) {
        return view(approvals.reject(toMove(id), version, reasons, words));
    }

    /**
     * Takes the last decision back.
     *
     * @throws UndoOverException if it is too late
     * @throws NoSuchElementException if the workspace has no such content
     */
    @Needs(Right.APPROVE)
    public ContentView undo(ContentId id) {
        return view(approvals.undo(toMove(id)));
    }

    /**
     * Takes a content back from the client, who has not answered.
     *
     * @throws ContentNotPendingException if it does not wait for the client (any more)
     * @throws NoSuchElementException if the workspace has no such content
     */
    @Needs(Right.APPROVE)
    public ContentView takeBack(ContentId id) {
        hints.changed();
        return view(approvals.takeBack(toMove(id)));
    }

    /** Why a content may be rejected: codes, each with its sentence {@code reject.reason.<code>}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> rejectReasons() {
        return Refusals.codes();
    }

    /** It is on LinkedIn. May be said twice, and of one that is deleted. */
    public void published(ContentId id) {
        heard(id, content -> true, Content::publish);
    }

    /** It has its place in the queue. May be said twice, and of one that is deleted. */
    public void scheduled(ContentId id) {
        heard(id, content -> true, Content::schedule);
    }

    /** Somebody took it out of the queue: it waits for a person again. May be said twice. */
    public void withdrawn(ContentId id) {
        heard(id, Content::mayLeave, content -> content.withhold("hold.withdrawn"));
    }

    /** LinkedIn refused it for good. May be said twice. @param reason translation key */
    public void failed(ContentId id, String reason) {
        heard(id, Content::mayLeave, content -> content.fail(reason));
    }

    private void heard(ContentId id, Predicate<Content> when, Consumer<Content> then) {
        stored.findToMove(id.value()).filter(when).ifPresent(content -> {
            then.accept(content);
            hints.changed();
        });
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

    /** About how many of a campaign's leads something was begun. */
    @Transactional(readOnly = true)
    public long leads(CampaignId campaign) {
        return stored.countLeadsOf(campaign.value());
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

    private PublishableContent publishable(Content content) {
        Words words = content.words();
        return new PublishableContent(
                content.id(),
                content.campaign(),
                words.text().whole(),
                objects.key(requireNonNull(content.imagePath())),
                words.draft().altText());
    }

    private static Map<ContentStatus, Long> counts(List<StoredContents.Tally> tallies) {
        Map<ContentStatus, Long> counts = new EnumMap<>(ContentStatus.class);
        tallies.forEach(tally -> counts.put(tally.getStatus(), tally.getTotal()));
        return counts;
    }
}
