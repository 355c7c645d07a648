package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The leads of a campaign. */
class LeadList extends Section {

    private final KeyedList<LeadView, LeadRow> list =
            new KeyedList<>(LeadView::id, lead -> new LeadRow(), LeadRow::show);
    private final EmptyState searching = new EmptyState("empty-leads", "leads.searching");
    private final EmptyState none = new EmptyState("empty-leads", "leads.none");

    LeadList() {
        addClassName("leads");
        list.addClassName("prospects");
        add(new SectionHeader(getTranslation("figures.leads")), list, searching, none);
    }

    void show(List<LeadView> leads, CampaignView campaign) {
        boolean looking = campaign.state() == CampaignState.SCRAPING;
        list.show(leads);
        list.setVisible(!leads.isEmpty());
        searching.setVisible(leads.isEmpty() && looking);
        none.setVisible(leads.isEmpty() && !looking);
    }
}
