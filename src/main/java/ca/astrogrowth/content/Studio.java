package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.gemini.Trouble;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
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
    private final Leads leads;
    private final Workspace workspace;
    private final Outbox outbox;
    private final Clock clock;
    private final RandomGenerator chance;

    Studio(
            StoredContents stored,
            Leads leads,
            Workspace workspace,
            Outbox outbox,
            Clock clock,
            RandomGenerator chance) {
        this.stored = stored;
        this.leads = leads;
        this.workspace = workspace;
        this.outbox = outbox;
        this.clock = clock;
        this.chance = chance;
    }

    /** Opens a content for each lead that has none, and asks for all that are not made yet. */
    void commission(LeadsReady event) {
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
                fresh.add(new Content(event.campaignId(), lead, name, clock.instant()));
            } else if (content != null && content.startAgain()) {
                wanted.add(content);
            }
        }
        wanted.addAll(stored.saveAll(fresh));
        wanted.forEach(content -> outbox.append(Writing.TOPIC, Step.of(content.id())));
    }

    void written(ContentId id, Draft draft, Verdict words) {
        Content content = toMove(id);
        if (content.isDraft() && !content.isWritten()) {
            content.write(draft, words);
            askForPicture(id);
        }
    }

    void askForPicture(ContentId id) {
        outbox.append(Illustrating.TOPIC, Step.of(id));
    }

    void illustrated(ContentId id, String path, Verdict picture) {
        Content content = toMove(id);
        if (!content.isDraft()) {
            return;
        }
        content.illustrate(path, picture, workspace.preferences(), clock.instant());
        outbox.append(ContentReady.TOPIC, new ContentReady(tenant(), content.campaign(), id.value()));
        if (content.isApproved()) {
            outbox.append(ContentApproved.TOPIC, new ContentApproved(tenant(), content.campaign(), id.value()));
        }
    }

    /** Asks for the same step again in a while; a content that waited too often fails, or its campaign would never end. */
    void postpone(String topic, Step step, Trouble trouble) {
        if (step.mayWait()) {
            outbox.append(topic, step.again(), clock.instant().plus(step.pause(chance.nextDouble())));
        } else {
            gaveUp(step.content(), trouble.reason());
        }
    }

    /** @param reason translation key */
    void gaveUp(ContentId id, String reason) {
        Content content = toMove(id);
        if (content.isDraft()) {
            content.fail(reason);
            outbox.append(
                    GenerationFailed.TOPIC, new GenerationFailed(tenant(), content.campaign(), id.value(), reason));
        }
    }

    /** Their leads are gone. */
    void withdraw(List<UUID> leads) {
        for (Content content : stored.findByLeadIdIn(leads)) {
            if (content.isDraft()) {
                gaveUp(content.id(), LEAD_GONE);
            } else if (content.isPending()) {
                toMove(content.id()).reject(null, clock.instant());
                outbox.append(
                        ContentRejected.TOPIC,
                        new ContentRejected(
                                tenant(), content.campaign(), content.id().value()));
            }
        }
    }

    private Content toMove(ContentId id) {
        return stored.findToMove(id.value()).orElseThrow(() -> new IllegalStateException("No content " + id));
    }

    private static String tenant() {
        return TenantContext.current().value();
    }
}
