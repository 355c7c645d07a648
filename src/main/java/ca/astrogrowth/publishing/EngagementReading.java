package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.publishing.linkedin.LinkedInStatistics;
import ca.astrogrowth.publishing.linkedin.Reception;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks LinkedIn how one post is received, and tells what it said. */
@Component
class EngagementReading implements EventHandler<ReadingDue> {

    private static final int AT_ONCE = 4;
    private static final Reception.NotProvided NOT_PROVIDED = new Reception.NotProvided();

    private final Audience audience;
    private final PublicationRows publications;
    private final Connections connections;
    private final Desk desk;
    private final LinkedInStatistics statistics;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EngagementReading(
            Audience audience,
            PublicationRows publications,
            Connections connections,
            Desk desk,
            LinkedInStatistics statistics,
            Outbox outbox,
            TransactionTemplate transactions,
            Clock clock) {
        this.audience = audience;
        this.publications = publications;
        this.connections = connections;
        this.desk = desk;
        this.statistics = statistics;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Subscription<ReadingDue> subscription() {
        return Subscription.of("publishing.engagement", ReadingDue.TOPIC, ReadingDue.class)
                .concurrently(AT_ONCE);
    }

    @Override
    public void handle(ReadingDue due, Delivery delivery) {
        if (delivery.done()) {
            return;
        }
        Optional<Audience.Question> question = transactions.execute(status -> audience.of(due.publicationId()));
        Reception reception =
                question == null ? NOT_PROVIDED : question.map(this::ask).orElse(NOT_PROVIDED);
        delivery.once(() -> record(due, question == null ? Optional.empty() : question, reception));
    }

    private Reception ask(Audience.Question question) {
        return question.page()
                ? statistics.page(question.token(), question.author(), question.post())
                : statistics.member(question.token(), question.post());
    }

    private void record(ReadingDue due, Optional<Audience.Question> question, Reception reception) {
        Publication publication = publications.locked(due.publicationId()).orElseThrow();
        Instant now = clock.instant();
        switch (reception) {
            case Reception.Read read -> {
                question.ifPresent(asked -> connections.heardFrom(asked.grant(), now));
                tell(due.tenant(), publication, now, read, true);
            }
            case Reception.NotProvided ignored -> tell(due.tenant(), publication, now, NOTHING, false);
            case Reception.SignInAgain(String reason) ->
                question.flatMap(asked -> connections.find(asked.grant())).ifPresent(grant -> desk.lose(grant, reason));
            case Reception.Later(Instant until) -> {
                if (until != null) {
                    publication.readAt(until);
                }
            }
        }
    }

    private static final Reception.Read NOTHING = new Reception.Read(null, null, null, null, null);

    private void tell(String tenant, Publication publication, Instant now, Reception.Read read, boolean provided) {
        outbox.append(
                EngagementRefreshed.TOPIC,
                new EngagementRefreshed(
                        tenant,
                        publication.campaign(),
                        publication.content().value(),
                        now,
                        provided,
                        read.impressions(),
                        read.reached(),
                        read.reactions(),
                        read.comments(),
                        read.shares()));
    }
}
