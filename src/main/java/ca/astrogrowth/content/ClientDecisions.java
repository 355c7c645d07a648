package ca.astrogrowth.content;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.content.text.CleanText;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the workspace's client decides about contents that the workspace said yes to. A yes is for the words and the picture
 * that they saw, and for nothing else.
 */
@Service
@Transactional
@NeedsNothing("only a client’s link leads here, and it is looked at")
public class ClientDecisions {

    public static final int LONGEST_WISH = 600;

    private final StoredContents stored;
    private final ClientAnswers answers;
    private final Refusals refusals;
    private final Outbox outbox;
    private final Journal journal;
    private final ApprovalSettings settings;
    private final Clock clock;

    ClientDecisions(
            StoredContents stored,
            ClientAnswers answers,
            Refusals refusals,
            Outbox outbox,
            Journal journal,
            ApprovalSettings settings,
            Clock clock) {
        this.stored = stored;
        this.answers = answers;
        this.refusals = refusals;
        this.outbox = outbox;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those that wait for the client, the one that waits longest first. */
    @Transactional(readOnly = true)
    public List<Proof> waiting(int most) {
        return stored.findByStatusOrderByDecidedAtAscIdAsc(ContentStatus.WITH_CLIENT, Limit.of(most)).stream()
                .filter(Content::isWithClient)
                .map(Proofs::proof)
                .toList();
    }

    @Transactional(readOnly = true)
    public long count() {
        return stored.countByStatus(ContentStatus.WITH_CLIENT);
    }

    /** One that waits for the client; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<Proof> find(ContentId id) {
        return stored.findById(id.value()).filter(Content::isWithClient).map(Proofs::proof);
    }

    /** @param seen hash of what they saw */
    public ClientReply approve(ContentId id, String seen, Client client) {
        return decide(id, seen, client, true, content -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
            content.agree(now);
            answers.keep(content, client, null, now);
            tell(JournalKind.CLIENT_APPROVED, content);
            UUID approved = content.id().value();
            outbox.append(
                    ClientApproved.TOPIC, new ClientApproved(tenant(), content.campaign(), approved, client.name()));
            outbox.append(
                    ContentApproved.TOPIC,
                    new ContentApproved(tenant(), content.campaign(), approved, now),
                    now.plus(settings.undo()));
        });
    }

    /**
     * @param seen hash of what they saw
     * @param wish what they want otherwise
     */
    public ClientReply askForChange(ContentId id, String seen, String wish, Client client) {
        String words = CleanText.line(wish, LONGEST_WISH);
        if (words.isEmpty()) {
            return new ClientReply.Wordless();
        }
        return decide(id, seen, client, false, content -> {
            Instant now = clock.instant();
            answers.keep(content, client, words, now);
            content.disagree();
            refusals.remember(content.id(), List.of(), words, now);
            tell(JournalKind.CLIENT_ASKED_CHANGE, content);
            outbox.append(
                    ClientAskedChange.TOPIC,
                    new ClientAskedChange(
                            tenant(), content.campaign(), content.id().value(), client.name(), words));
        });
    }

    private ClientReply decide(ContentId id, String seen, Client client, boolean yes, Consumer<Content> decision) {
        Optional<Content> found = stored.findToMove(id.value());
        if (found.isEmpty()) {
            return new ClientReply.Gone();
        }
        Content content = found.get();
        if (!content.isWithClient()) {
            return answers.said(id, client.link(), seen, yes)
                    ? new ClientReply.Done(yes, content.leadName())
                    : new ClientReply.Over(content.leadName());
        }
        if (!content.hash().equals(seen)) {
            return new ClientReply.Changed(content.leadName());
        }
        decision.accept(content);
        return new ClientReply.Done(yes, content.leadName());
    }

    private void tell(JournalKind kind, Content content) {
        String before = ContentStatus.WITH_CLIENT.code();
        journal.record(
                kind,
                content.id().value(),
                new Change("status", before, content.status().code()));
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
