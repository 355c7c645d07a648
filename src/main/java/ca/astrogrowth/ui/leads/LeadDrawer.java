package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.notifications.LiveUpdates;
import ca.astrogrowth.tenancy.TenantId;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Live;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** All that is known of a lead, beside the list that it was chosen from, which can still be used. */
public class LeadDrawer extends Aside {

    private final LeadId lead;

    LeadDrawer(
            LeadId lead,
            LeadPageReader reader,
            LeadEditor editor,
            LiveUpdates updates,
            TenantId tenant,
            Runnable closed) {
        this.lead = lead;
        addClassName("lead-drawer");
        getElement().setAttribute("aria-label", getTranslation("lead.drawer"));
        Div bar = new Div(
                Actions.quietLink(getTranslation("lead.drawer.whole"), Links.lead(lead)),
                Actions.bare(Glyph.CLOSE, getTranslation("lead.drawer.close"), closed));
        bar.addClassName("lead-drawer-bar");
        LeadBody body = new LeadBody(editor, null);
        add(bar, body);
        Live<Optional<LeadPage>> live = Live.on(
                body, updates, tenant, () -> reader.read(lead), page -> page.ifPresentOrElse(body::show, closed));
        body.reads(live::now);
    }

    public boolean isOf(LeadId other) {
        return lead.equals(other);
    }
}
