package ca.astrogrowth.content;

import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people decide. Nothing comes of it until it is too late to take it back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Approvals {

    /** For a thumb that came in time and a network that did not. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Refusals refusals;
    private final Twins twins;
    private final ClientGate gate;
    private final Outbox outbox;
    private final Journal journal;
    private final ApprovalSettings settings;
    private final Clock clock;

    Approvals(
            Refusals refusals,
            Twins twins,
            ClientGate gate,
            Outbox outbox,
            Journal journal,
            ApprovalSettings settings,
            Clock clock) {
        this.refusals = refusals;
        this.twins = twins;
        this.gate = gate;
        this.outbox = outbox;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    Content approve(Content content, long version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        content.seen(version);
        refuseTwin(content);
        ContentStatus before = content.status();
        if (gate.asks()) {
            content.handOver(now);
        } else {
            content.approve(now);
        }
        tell(JournalKind.CONTENT_APPROVED, content, before);
        say(content, now);
        return content;
    }

    /** Either goes on to the client or out, once it is too late to take the decision back. */
    private void say(Content content, Instant now) {
        Instant due = now.plus(settings.undo());
        UUID id = content.id().value();
        if (content.status() == ContentStatus.WITH_CLIENT) {
            outbox.append(ContentHandedOver.TOPIC, new ContentHandedOver(tenant(), content.campaign(), id), due);
        } else {
            outbox.append(ContentApproved.TOPIC, new ContentApproved(tenant(), content.campaign(), id, now), due);
        }
    }

    /** The workspace thinks better of it before its client has answered. */
    Content takeBack(Content content) {
        ContentStatus before = content.status();
        if (before != ContentStatus.WITH_CLIENT) {
            throw new ContentNotPendingException(before);
        }
        content.reconsider();
        tell(JournalKind.CONTENT_RECONSIDERED, content, before);
        return content;
    }

    private void refuseTwin(Content content) {
        Words words = content.words();
        if (content.status() == ContentStatus.PENDING && words.written()) {
            Likeness likeness = twins.of(content.id(), words.text(), words.facts());
            if (likeness.twin() != null) {
                throw new TwinException(likeness.twin(), likeness.name());
            }
        }
    }

    Content reject(Content content, long version, List<String> reasons, @Nullable String words) {
        Instant now = clock.instant();
        content.seen(version);
        ContentStatus before = content.status();
        content.reject(reasons, words, now);
        tell(JournalKind.CONTENT_REJECTED, content, before);
        refusals.remember(content.id(), reasons, words, now);
        outbox.append(
                ContentRejected.TOPIC,
                new ContentRejected(tenant(), content.campaign(), content.id().value()),
                now.plus(settings.undo()));
        return content;
    }

    Content undo(Content content) {
        Instant decided = content.decidedAt();
        Instant over = clock.instant().minus(settings.undo()).minus(GRACE);
        boolean rejected = content.status() == ContentStatus.REJECTED;
        if (decided == null || decided.isBefore(over) || !(rejected || content.isWithClient() || content.mayLeave())) {
            throw new UndoOverException();
        }
        if (rejected) {
            refusals.forgetLast(content.id());
        }
        ContentStatus before = content.status();
        content.reconsider();
        tell(JournalKind.CONTENT_RECONSIDERED, content, before);
        return content;
    }

    private void tell(JournalKind kind, Content content, ContentStatus before) {
        Change change = new Change("status", before.code(), content.status().code());
        journal.record(kind, content.id().value(), change);
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
