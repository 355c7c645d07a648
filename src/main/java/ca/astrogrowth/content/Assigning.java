package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.content.text.Assignment;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.Leads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what a writer needs to know for one content. */
@Component
class Assigning {

    private final Leads leads;
    private final Workspace workspace;
    private final StoredContents stored;
    private final Refusals refusals;
    private final Twins twins;

    Assigning(Leads leads, Workspace workspace, StoredContents stored, Refusals refusals, Twins twins) {
        this.leads = leads;
        this.workspace = workspace;
        this.stored = stored;
        this.refusals = refusals;
        this.twins = twins;
    }

    /** Empty when the lead is gone. */
    Optional<Assignment> of(Content content) {
        return leads.brief(content.lead()).map(lead -> of(content, lead));
    }

    /** All that may be said of a lead now. */
    Facts facts(LeadBrief lead) {
        Voice voice = workspace.voice();
        return Facts.about(lead, workspace.profile()).and("signature", voice.signature());
    }

    private Assignment of(Content content, LeadBrief lead) {
        PostText previous = content.words().written() && content.instruction() != null
                ? content.words().text()
                : null;
        return new Assignment(
                lead.industry(),
                facts(lead),
                workspace.voice(),
                content.instruction(),
                previous,
                refusals.told(content.id()),
                siblings(content));
    }

    /** The other posts about the same lead. */
    private List<PostText> siblings(Content content) {
        return stored.findByLeadIdIn(List.of(content.lead().value())).stream()
                .filter(other ->
                        !other.id().equals(content.id()) && other.words().written())
                .map(other -> other.words().text())
                .toList();
    }

    Optional<PostText> twin(ContentId content, Draft draft, Facts facts) {
        return Optional.ofNullable(twins.of(content, draft.text(), facts).twin())
                .flatMap(twin -> stored.findById(twin.value()))
                .map(twin -> twin.words().text());
    }
}
