package ca.astrogrowth.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.pipeline.Choice;
import ca.astrogrowth.leads.register.Merging;
import ca.astrogrowth.leads.register.Records;
import ca.astrogrowth.leads.register.Register;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do to leads by hand. What a person says is believed before any other source. Throws
 * {@link NoSuchElementException} for an identifier that is not of this workspace.
 */
@Service
@Transactional
@Needs(Right.WRITE)
public class LeadDesk {

    public static final int LONGEST_REASON = 300;

    /** The fields that a person can type. */
    public static final Set<Field> TYPED = Set.copyOf(Typed.FIELDS);

    private final Leads leads;
    private final Campaigns campaigns;
    private final Register register;
    private final Records records;
    private final Merging merging;
    private final Choice choice;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    LeadDesk(
            Leads leads,
            Campaigns campaigns,
            Register register,
            Records records,
            Merging merging,
            Choice choice,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.leads = leads;
        this.campaigns = campaigns;
        this.register = register;
        this.records = records;
        this.merging = merging;
        this.choice = choice;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Adds a business. One that the workspace has already learns what was typed.
     *
     * @throws BadLeadException if it has no name, or something typed cannot be
     */
    public LeadView add(CampaignId campaign, NewLead typed) {
        CampaignView to =
                campaigns.find(campaign).orElseThrow(() -> new NoSuchElementException("No campaign " + campaign));
        LeadId lead = new LeadId(register.addOne(campaign, Typed.business(typed, clock.instant())));
        if (to.state() != CampaignState.DRAFT) {
            choice.make(campaign, to.targetLeads());
        }
        return found(lead);
    }

    /** @throws BadLeadException if something typed cannot be; nothing is changed then */
    public LeadView edit(LeadId lead, NewLead typed) {
        found(lead);
        List<Fact> facts = Typed.facts(typed, clock.instant());
        records.say(lead.value(), Source.PERSON, typed.values().keySet(), facts);
        merging.look(lead.value());
        hints.changed();
        return leads.find(lead).orElseGet(() -> found(new LeadId(records.leadOf(lead.value()))));
    }

    /** The posts about it that are not published go too; a search does not bring it back. */
    public void delete(LeadId lead) {
        LeadView gone = found(lead);
        boolean waited = choice.waits(lead.value());
        List<UUID> deleted = records.delete(lead.value());
        outbox.append(
                LeadDeleted.TOPIC,
                new LeadDeleted(TenantContext.current().value(), gone.campaign().value(), deleted));
        if (waited) {
            choice.enriched(gone.campaign());
        }
    }

    /**
     * Sets a person's score beside the machine's.
     *
     * @param reason why, 1 to {@value #LONGEST_REASON} characters
     */
    public LeadView correct(LeadId lead, Score score, String reason) {
        found(lead);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
        }
        records.correct(lead.value(), score, why);
        hints.changed();
        return found(lead);
    }

    /** Back to the machine's score. */
    public LeadView uncorrect(LeadId lead) {
        found(lead);
        records.uncorrect(lead.value());
        hints.changed();
        return found(lead);
    }

    /** Makes a merged record a lead of its own again; the two stay apart from then on. */
    public LeadView split(LeadId merged) {
        merging.undo(merged.value());
        hints.changed();
        return found(merged);
    }

    private LeadView found(LeadId lead) {
        return leads.find(lead).orElseThrow(() -> new NoSuchElementException("No lead " + lead));
    }
}
