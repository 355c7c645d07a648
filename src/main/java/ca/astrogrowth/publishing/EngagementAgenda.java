package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the current workspace's due readings on their way, each once. Repeating it does nothing. */
@Service
public class EngagementAgenda {

    private static final int AT_ONCE = 100;

    private final PublicationRows publications;
    private final Outbox outbox;
    private final Clock clock;

    EngagementAgenda(PublicationRows publications, Outbox outbox, Clock clock) {
        this.publications = publications;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many readings began */
    @Transactional
    public int begin() {
        Instant now = clock.instant();
        List<Publication> due = publications.readable(now, Limit.of(AT_ONCE));
        due.forEach(publication -> {
            publication.read(now);
            outbox.append(
                    ReadingDue.TOPIC, new ReadingDue(TenantContext.current().value(), publication.id()));
        });
        return due.size();
    }
}
