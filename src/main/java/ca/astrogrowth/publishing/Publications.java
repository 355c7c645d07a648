package ca.astrogrowth.publishing;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.publishing.linkedin.LinkedInPosts;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is queued for LinkedIn, what was published, what is in doubt. */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final PublicationRows publications;
    private final LinkedInPosts linkedIn;
    private final Ledger ledger;
    private final Agenda agenda;
    private final Hints hints;
    private final Clock clock;

    Publications(
            PublicationRows publications,
            LinkedInPosts linkedIn,
            Ledger ledger,
            Agenda agenda,
            Hints hints,
            Clock clock) {
        this.publications = publications;
        this.linkedIn = linkedIn;
        this.ledger = ledger;
        this.agenda = agenda;
        this.hints = hints;
        this.clock = clock;
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

    public Map<PublicationState, Long> counts() {
        return byState(publications.counts());
    }

    public Map<PublicationState, Long> counts(UUID campaign) {
        return byState(publications.counts(campaign));
    }

    /**
     * A person looked on LinkedIn and says whether a publication in doubt is there. If it is not, it goes back into the
     * queue. Does nothing when the doubt is over.
     */
    @Transactional
    public void resolve(UUID publication, boolean published) {
        agenda.lock();
        Publication doubtful = publications
                .locked(publication)
                .orElseThrow(() -> new NoSuchElementException("No such publication: " + publication));
        if (doubtful.state() != PublicationState.UNKNOWN) {
            return;
        }
        Instant now = clock.instant();
        if (published) {
            ledger.tellPublished(doubtful, null, now);
        } else {
            Instant slot = agenda.slot(now);
            doubtful.sendAgain(slot);
            agenda.wake(slot, now);
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
                publication.state(),
                publication.dueAt(),
                post == null ? null : linkedIn.page(post),
                publication.publishedAt(),
                publication.reason());
    }
}
