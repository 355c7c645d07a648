package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.content.Edition.Origin;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves contents through their making. Each step is part of the transaction that completes its event. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Studio {

    /** Translation key. */
    static final String LEAD_GONE = "failure.lead.gone";

    private final StoredContents stored;
    private final Editions editions;
    private final Campaigns campaigns;
    private final Leads leads;
    private final Workspace workspace;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;
    private final RandomGenerator chance;

    Studio(
            StoredContents stored,
            Editions editions,
            Campaigns campaigns,
            Leads leads,
            Workspace workspace,
            Outbox outbox,
            Journal journal,
            Clock clock,
            RandomGenerator chance) {
        this.stored = stored;
        this.editions = editions;
        this.campaigns = campaigns;
        this.leads = leads;
        this.workspace = workspace;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
        this.chance = chance;
    }

    /** Opens a content for each lead that has none, and asks for all that are not made yet. */
    void commission(LeadsReady event) {
        if (campaigns.find(new CampaignId(event.campaignId())).isEmpty()) {
            return;
        }
        Map<UUID, Content> known = stored.findByLeadIdIn(event.leads()).stream()
                .collect(Collectors.toMap(content -> content.lead().value(), Function.identity(), (one, more) -> one));
        Map<LeadId, String> names =
                leads.names(event.leads().stream().map(LeadId::new).toList());
        List<Content> fresh = new ArrayList<>();
        List<Content> wanted = new ArrayList<>();
        for (UUID lead : event.leads()) {
            Content content = known.get(lead);
            String name = names.get(new LeadId(lead));
            if (content == null && name != null) {
                fresh.add(new Content(event.campaignId(), lead, 1, name, null, clock.instant()));
            } else if (content != null && content.startAgain()) {
                wanted.add(content);
            }
        }
        wanted.addAll(stored.saveAll(fresh));
        wanted.forEach(this::askForWords);
    }

    /** From where it was put down. */
    void goOn(Content content) {
        if (content.isWritten()) {
            next(content);
        } else {
            askForWords(content);
        }
    }

    void askForWords(Content content) {
        outbox.append(Writing.TOPIC, Step.of(content));
    }

    void written(Step step, Words words, Review review) {
        Content content = toMove(step.content());
        if (content.awaits(step.round()) && !content.isWritten()) {
            content.write(words, review);
            editions.keep(content, Origin.MODEL, content.instruction(), clock.instant());
            next(content);
        }
    }

    /** After its words: its picture, unless it keeps the one that it has. */
    void next(Content content) {
        if (content.wantsPicture()) {
            outbox.append(Illustrating.TOPIC, Step.of(content));
        } else {
            settle(content);
        }
    }

    void illustrated(Step step, StoredPicture picture, Verdict verdict) {
        Content content = toMove(step.content());
        if (content.awaits(step.round())) {
            content.illustrate(picture, verdict);
            settle(content);
        }
    }

    private void settle(Content content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        content.settle(workspace.preferences(), now);
        outbox.append(
                ContentReady.TOPIC,
                new ContentReady(tenant(), content.campaign(), content.id().value()));
        if (content.status() == ContentStatus.APPROVED) {
            Change change = new Change(
                    "status", ContentStatus.DRAFT.code(), content.status().code());
            journal.record(JournalKind.CONTENT_APPROVED, content.id().value(), change);
            outbox.append(
                    ContentApproved.TOPIC,
                    new ContentApproved(
                            tenant(), content.campaign(), content.id().value(), now));
        }
    }

    /** Asks for the same step again in a while; a content that waited too often fails, or its campaign would never end. */
    void postpone(String topic, Step step, String reason) {
        if (step.mayWait()) {
            outbox.append(topic, step.again(), clock.instant().plus(step.pause(chance.nextDouble())));
        } else {
            gaveUp(step, reason);
        }
    }

    void postpone(String topic, Step step, Trouble trouble) {
        postpone(topic, step, trouble.reason());
    }

    /** @param reason translation key */
    void gaveUp(Step step, String reason) {
        Content content = toMove(step.content());
        if (content.awaits(step.round())) {
            gaveUp(content, reason);
        }
    }

    private void gaveUp(Content content, String reason) {
        if (content.hasOld()) {
            content.keepOld(reason);
            outbox.append(
                    ContentReady.TOPIC,
                    new ContentReady(tenant(), content.campaign(), content.id().value()));
        } else {
            content.fail(reason);
            outbox.append(
                    GenerationFailed.TOPIC,
                    new GenerationFailed(
                            tenant(), content.campaign(), content.id().value(), reason));
        }
    }

    /** Their leads are gone. */
    void withdraw(List<UUID> gone) {
        for (Content each : stored.findByLeadIdIn(gone)) {
            Content content = toMove(each.id());
            if (content.isDraft() && !content.hasOld()) {
                gaveUp(content, LEAD_GONE);
            } else if (content.isDraft() || content.isPending() || content.status() == ContentStatus.WITH_CLIENT) {
                refuse(content);
            }
        }
    }

    /** Their campaign is gone. */
    void clear(UUID campaign) {
        for (UUID id : stored.idsOf(campaign)) {
            stored.findToMove(id).ifPresent(this::clear);
        }
    }

    private void clear(Content content) {
        switch (content.status()) {
            case PUBLISHED -> {}
            case WITH_CLIENT, APPROVED, SCHEDULED -> refuse(content);
            case DRAFT, PENDING, REJECTED, FAILED -> stored.delete(content);
        }
    }

    private void refuse(Content content) {
        if (content.isDraft()) {
            content.keepOld(LEAD_GONE);
        }
        content.reject(List.of(), null, clock.instant());
        outbox.append(
                ContentRejected.TOPIC,
                new ContentRejected(tenant(), content.campaign(), content.id().value()));
    }

    private Content toMove(ContentId id) {
        return stored.findToMove(id.value()).orElseThrow(() -> new IllegalStateException("No content " + id));
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
