package ca.astrogrowth.publishing;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.publishing.linkedin.LinkedInPosts;
import java.net.URI;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is queued for LinkedIn, what was published, what is in doubt. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class Publications {

    private final PublicationRows publications;
    private final LinkedInPosts linkedIn;
    private final Ledger ledger;
    private final Agenda agenda;
    private final Timetable timetable;
    private final Desk desk;
    private final Hints hints;

    Publications(
            PublicationRows publications,
            LinkedInPosts linkedIn,
            Ledger ledger,
            Agenda agenda,
            Timetable timetable,
            Desk desk,
            Hints hints) {
        this.publications = publications;
        this.linkedIn = linkedIn;
        this.ledger = ledger;
        this.agenda = agenda;
        this.timetable = timetable;
        this.desk = desk;
        this.hints = hints;
    }

    /** The last publication of a content. */
    public Optional<PublicationView> of(ContentId content) {
        return publications.findFirstByContentIdOrderByIdDesc(content.value()).map(this::view);
    }

    /** Of one campaign, newest first. */
    public List<PublicationView> of(UUID campaign, int most) {
        return publications.findByCampaignIdOrderByIdDesc(campaign, Limit.of(most)).stream()
                .map(this::view)
                .toList();
    }

    /** What of a campaign leaves next. */
    public Optional<PublicationView> next(UUID campaign) {
        return publications
                .findFirstByCampaignIdAndStateOrderByDueAtAscIdAsc(campaign, PublicationState.QUEUED)
                .map(this::view);
    }

    /** Newest first. */
    public Slice<PublicationView> list(PublicationFilter filter, Window window) {
        UUID before = window.before();
        List<Publication> fetched = publications.findBy(
                Specification.allOf(
                        same("campaignId", filter.campaign()),
                        same("state", filter.state()),
                        before == null
                                ? Specification.unrestricted()
                                : (row, query, criteria) -> criteria.lessThan(row.get("id"), before)),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "id"))
                        .limit(window.limit() + 1)
                        .all());
        return Slice.of(fetched, window.limit(), Publication::id).map(this::view);
    }

    private static Specification<Publication> same(String field, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (row, query, criteria) -> criteria.equal(row.get(field), value);
    }

    /** What is, or is to be, on LinkedIn in a stretch of time, earliest first. */
    public List<PublicationView> between(Instant from, Instant until) {
        return publications.between(from, until).stream().map(this::view).toList();
    }

    public Optional<PublicationView> find(UUID publication) {
        return publications.findById(publication).map(this::view);
    }

    public Map<PublicationState, Long> counts() {
        return byState(publications.counts());
    }

    public Map<PublicationState, Long> counts(UUID campaign) {
        return byState(publications.counts(campaign));
    }

    /**
     * A person looked on LinkedIn and says whether a publication in doubt is there. If it is not, it goes back into the
     * queue.
     *
     * @param page where they found it; null when they do not say
     * @throws PublicationStateException if there is no doubt (any more)
     * @throws NoSuchElementException if there is no such publication
     * @throws IllegalArgumentException if the page is none of LinkedIn's posts
     */
    @Transactional
    @Needs(Right.SCHEDULE)
    public void resolve(UUID publication, boolean published, @Nullable URI page) {
        String urn = page == null ? null : PostAddress.urn(page);
        agenda.lock();
        Publication doubtful = publications
                .locked(publication)
                .orElseThrow(() -> new NoSuchElementException("No such publication: " + publication));
        if (doubtful.state() != PublicationState.UNKNOWN) {
            throw new PublicationStateException("publication.wrong.no_doubt");
        }
        Instant now = desk.now();
        if (published) {
            ledger.tellPublished(doubtful, urn, now);
        } else {
            doubtful.sendAgain(timetable.slot(doubtful.identity(), now));
            desk.wakeFor(now, now);
        }
        hints.changed();
    }

    private static Map<PublicationState, Long> byState(List<PublicationRows.Count> counts) {
        Map<PublicationState, Long> numbers = new EnumMap<>(PublicationState.class);
        counts.forEach(count -> numbers.put(count.getState(), count.getNumber()));
        return numbers;
    }

    private PublicationView view(Publication publication) {
        String post = publication.post();
        return new PublicationView(
                publication.id(),
                publication.content(),
                publication.campaign(),
                publication.identity(),
                publication.state(),
                publication.dueAt(),
                publication.pinned(),
                post == null ? null : linkedIn.page(post),
                publication.publishedAt(),
                publication.reason());
    }
}
