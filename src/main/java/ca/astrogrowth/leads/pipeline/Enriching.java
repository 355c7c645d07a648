package ca.astrogrowth.leads.pipeline;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.leads.ProspectingPaused;
import ca.astrogrowth.leads.enrich.Enriched;
import ca.astrogrowth.leads.enrich.Enrichment;
import ca.astrogrowth.leads.register.Learning;
import ca.astrogrowth.leads.register.Learning.Asked;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Learns more of a chosen lead. A lead of which no more can be learnt goes on as it is. */
@Component
class Enriching implements EventHandler<LeadChosen> {

    private static final Logger log = LoggerFactory.getLogger(Enriching.class);

    /** Most of the time is spent waiting for other people's servers. */
    private static final int AT_ONCE = 16;

    /** A site that is down or a provider that is busy is asked once more. */
    private static final Duration A_WHILE = Duration.ofHours(20);

    private final Campaigns campaigns;
    private final Enrichment enrichment;
    private final Learning learning;
    private final Choice choice;
    private final Outbox outbox;
    private final Clock clock;

    Enriching(
            Campaigns campaigns, Enrichment enrichment, Learning learning, Choice choice, Outbox outbox, Clock clock) {
        this.campaigns = campaigns;
        this.enrichment = enrichment;
        this.learning = learning;
        this.choice = choice;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Subscription<LeadChosen> subscription() {
        return Subscription.of("leads.enriching", LeadChosen.TOPIC, LeadChosen.class)
                .concurrently(AT_ONCE);
    }

    @Override
    public void handle(LeadChosen event, Delivery delivery) {
        if (campaigns.isStopped(new CampaignId(event.campaignId()))) {
            // Letting it go on asks anew for each lead that was chosen and not enriched.
            delivery.once(() -> {});
            return;
        }
        Optional<Asked> asked = learning.ask(event.leadId(), event.isFirst());
        if (asked.isEmpty()) {
            delivery.once(() -> {});
            return;
        }
        try {
            Optional<Enriched> learnt = learn(event, asked.get());
            delivery.once(() -> write(event, learnt));
        } catch (CapReachedException e) {
            delivery.once(() -> pause(event, e.reason()));
        }
    }

    private void write(LeadChosen event, Optional<Enriched> learnt) {
        learning.learnt(
                event.leadId(),
                event.isFirst(),
                learnt.map(Enriched::facts).orElse(List.of()),
                learnt.map(Enriched::suppressed).orElse(Set.of()));
        if (event.isFirst()) {
            choice.enriched(new CampaignId(event.campaignId()));
        }
        if (event.mayComeAgain() && learnt.filter(Enriched::worthAnotherTry).isPresent()) {
            outbox.append(LeadChosen.TOPIC, event.again(), clock.instant().plus(A_WHILE));
        }
    }

    /** Its campaign does not wait for a second visit, so that one may fall away. */
    private void pause(LeadChosen event, String reason) {
        if (event.isFirst()) {
            outbox.append(
                    ProspectingPaused.TOPIC,
                    new ProspectingPaused(TenantContext.current().value(), event.campaignId(), reason));
        }
    }

    /** Empty when it went wrong in a way that nobody foresaw: one lead does not hold up its campaign. */
    private Optional<Enriched> learn(LeadChosen event, Asked asked) {
        try {
            return Optional.of(enrichment.of(event.campaignId(), asked.website(), asked.hasEmail()));
        } catch (CapReachedException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("Lead {} could not be enriched", event.leadId(), e);
            return Optional.empty();
        }
    }
}
