package ca.astrogrowth.content;

import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.Leads;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks, right before a post leaves, whether what it claims is still so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactCheck {

    /** Translation keys. */
    static final String CLOSED = "hold.closed";

    static final String CHANGED = "hold.changed";
    static final String LEAD_GONE = "hold.lead_gone";

    private final Leads leads;
    private final Assigning assigning;
    private final Reviewing reviewing;

    FactCheck(Leads leads, Assigning assigning, Reviewing reviewing) {
        this.leads = leads;
        this.assigning = assigning;
        this.reviewing = reviewing;
    }

    /** When they do not, the content is held, judged by what is known now. */
    boolean stillHold(Content content) {
        Optional<LeadBrief> lead = leads.brief(content.lead());
        if (lead.isEmpty()) {
            content.withhold(LEAD_GONE);
            return false;
        }
        Facts now = assigning.facts(lead.get());
        if (lead.get().closed()) {
            hold(content, CLOSED, lead.get(), now);
            return false;
        }
        if (changed(content.words(), now)) {
            hold(content, CHANGED, lead.get(), now);
            return false;
        }
        return true;
    }

    private static boolean changed(Words words, Facts now) {
        return words.draft().claims().stream()
                .map(claim -> words.facts().line(claim.fact()))
                .flatMap(Optional::stream)
                .anyMatch(line -> !now.knows(line));
    }

    private void hold(Content content, String why, LeadBrief lead, Facts now) {
        Draft old = content.words().draft();
        Draft draft = new Draft(old.text(), cited(old.claims(), content.words().facts(), now), old.altText());
        Review review = reviewing.of(content.id(), draft, lead.industry(), now);
        content.hold(why, new Words(draft, now), review);
    }

    /** The same claims, each with the fact of the same kind as it is known now; what nobody knows any more cites nothing. */
    private static List<Claim> cited(List<Claim> claims, Facts then, Facts now) {
        return claims.stream()
                .map(claim -> new Claim(
                        claim.text(),
                        then.line(claim.fact())
                                .flatMap(line -> now.of(line.key()))
                                .map(Facts.Line::ref)
                                .orElse("")))
                .toList();
    }
}
