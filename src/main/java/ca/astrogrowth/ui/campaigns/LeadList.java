package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.imports.ImportNote;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The leads of a campaign, those that are looked for. */
class LeadList extends Section {

    private final KeyedList<LeadView, LeadRow> list =
            new KeyedList<>(LeadView::id, lead -> new LeadRow(lead.id()), LeadRow::show);
    private final CoverageNote coverage = new CoverageNote();
    private final ImportNote brought;
    private final LeadFilters filters;
    private final EmptyState searching = new EmptyState("empty-leads", "leads.searching");
    private final EmptyState none;
    private final EmptyState nothing;

    LeadList(LeadFilters filters, LeadActions actions, Component more) {
        this.filters = filters;
        brought = actions.note();
        addClassName("leads");
        list.addClassName("prospects");
        none = new EmptyState("empty-leads", "leads.none", actions.add(), actions.bring());
        nothing = new EmptyState(
                "empty-leads", "leads.empty", new Button(getTranslation("leads.clear"), click -> filters.clear()));
        filters.add(actions.menu());
        add(
                new SectionHeader(getTranslation("figures.leads")),
                coverage,
                brought,
                filters,
                list,
                searching,
                none,
                nothing,
                more);
    }

    void show(CampaignPage page, LeadFilter filter) {
        List<LeadView> leads = page.leads().items();
        CampaignView campaign = page.campaign();
        boolean looking = campaign.state() == CampaignState.SCRAPING;
        boolean all = filter.equals(LeadFilter.NONE.sortedBy(filter.sort()));
        coverage.show(page.coverage(), campaign);
        brought.show(page.list());
        filters.show(filter);
        filters.setVisible(!leads.isEmpty() || !all);
        list.show(leads);
        list.setVisible(!leads.isEmpty());
        searching.setVisible(leads.isEmpty() && all && looking);
        none.setVisible(leads.isEmpty() && all && !looking);
        nothing.setVisible(leads.isEmpty() && !all);
    }
}
