package ca.astrogrowth.leads;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.register.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is held about an address, and its owner's no. The no counts in all workspaces from its commit on: what is read, written,
 * imported or exported of the address is left out. Callers make sure that the address is whose they talk to.
 */
@Service
@Transactional
public class ContactRefusals {

    private final Refused refused;

    ContactRefusals(Refused refused) {
        this.refused = refused;
    }

    /** For all workspaces, for good. On the platform's behalf. */
    public void refuse(EmailAddress address) {
        refused.add(address);
    }

    /** Takes the address out of the current workspace. May be repeated. */
    public void forget(EmailAddress address) {
        refused.forget(address);
    }

    /** What the current workspace holds about whoever has the address. */
    @Transactional(readOnly = true)
    public List<Held> heldAbout(EmailAddress address) {
        return refused.heldAbout(address);
    }

    /**
     * One business of a workspace's.
     *
     * @param facts with source and date; values that may not leave the house are left out
     */
    public record Held(List<Fact> facts) {

        public Held {
            facts = List.copyOf(facts);
        }
    }
}
