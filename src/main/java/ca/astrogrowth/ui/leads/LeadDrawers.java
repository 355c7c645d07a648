package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** Opens a lead beside a list. */
@Component
public class LeadDrawers {

    private final LeadPageReader reader;
    private final LeadEditor editor;
    private final LiveUpdates updates;
    private final Visitor visitor;

    LeadDrawers(LeadPageReader reader, LeadEditor editor, LiveUpdates updates, Visitor visitor) {
        this.reader = reader;
        this.editor = editor;
        this.updates = updates;
        this.visitor = visitor;
    }

    /** @param closed what closes it, by a person or because the lead is gone */
    public LeadDrawer open(LeadId lead, Runnable closed) {
        return new LeadDrawer(lead, reader, editor, updates, visitor.who().tenant(), closed);
    }
}
