package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.imports.ImportNote;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leads of a campaign, those that are looked for. */
class LeadList extends Section {

    private final KeyedList<LeadView, LeadRow> list =
            new KeyedList<>(LeadView::id, lead -> new LeadRow(lead.id()), LeadRow::show);
    private final CoverageNote coverage = new CoverageNote();
    private final ImportNote brought;
    private final LeadFilters filters;
    private final @Nullable LeadGrid grid;
    private final EmptyState searching = new EmptyState("empty-leads", "leads.searching");
    private final EmptyState none;
    private final EmptyState nothing;

    /** @param grid where a wide screen shows them, else null */
    LeadList(LeadFilters filters, LeadActions actions, Component more, @Nullable LeadGrid grid) {
        this.filters = filters;
        this.grid = grid;
        brought = actions.note();
        addClassName("leads");
        list.addClassName("prospects");
        none = new EmptyState("empty-leads", "leads.none", actions.add(), actions.bring());
        nothing = new EmptyState(
                "empty-leads", "leads.empty", new Button(getTranslation("leads.clear"), click -> filters.clear()));
        if (grid == null) {
            filters.add(actions.menu());
        } else {
            addClassName("leads-wide");
            filters.add(new Div(new ColumnMenu(grid::showColumns), actions.menu()));
        }
        add(
                new SectionHeader(getTranslation("figures.leads")),
                coverage,
                brought,
                filters,
                list,
                searching,
                none,
                nothing);
        add(grid == null ? more : grid);
    }

    void show(CampaignPage page, LeadFilter filter) {
        List<LeadView> leads = page.leads().items();
        CampaignView campaign = page.campaign();
        boolean looking = campaign.state() == CampaignState.SCRAPING;
        boolean all = filter.isWide();
        boolean empty = grid == null ? leads.isEmpty() : all && page.figures().leads() == 0;
        coverage.show(page.coverage(), campaign);
        brought.show(page.list());
        filters.show(filter);
        filters.setVisible(!empty || !all);
        list.show(leads);
        list.setVisible(!leads.isEmpty());
        searching.setVisible(empty && all && looking);
        none.setVisible(empty && all && !looking);
        nothing.setVisible(empty && !all);
        if (grid != null) {
            grid.setVisible(!empty);
            grid.show(filter, page.figures().leads());
        }
    }
}
