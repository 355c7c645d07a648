package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The leads of a campaign on a wide screen, however many: only the rows in sight are read. */
class LeadGrid extends Grid<LeadView> {

    private static final int ROWS_AT_ONCE = 50;

    /** So many need no window of their own to scroll in. */
    private static final int FEW = 12;

    private final transient CampaignParts parts;
    private final CallbackDataProvider<LeadView, Void> rows;
    private LeadFilter filter;

    /** @param chosen is told of another order @param opened is told which lead a person wants to see, or null */
    LeadGrid(CampaignParts parts, LeadFilter filter, Consumer<LeadFilter> chosen, Consumer<@Nullable LeadId> opened) {
        super(ROWS_AT_ONCE);
        this.parts = parts;
        this.filter = filter;
        addClassName("lead-grid");
        getElement().setProperty("accessibleName", getTranslation("leads.grid"));
        setColumnReorderingAllowed(true);
        for (LeadColumn column : LeadColumn.values()) {
            add(column);
        }
        rows = new CallbackDataProvider<>(this::read, this::count, LeadView::id);
        setDataProvider(rows);
        order();
        addSortListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(ordered(change.getSortOrder()));
            }
        });
        asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                opened.accept(
                        change.getValue() == null ? null : change.getValue().id());
            }
        });
    }

    private void add(LeadColumn column) {
        Column<LeadView> made = addColumn(lead -> column.text(lead, getLocale()));
        if (column == LeadColumn.SCORE) {
            made.setPartNameGenerator(lead -> lead.score().value() >= LeadQuery.GOOD ? "score-good" : "score");
        }
        made.setKey(column.code())
                .setHeader(getTranslation("leads.column." + column.code()))
                .setWidth(column.width())
                .setFlexGrow(column == LeadColumn.NAME ? 1 : 0)
                .setResizable(true);
        if (column.sort() != null) {
            made.setSortProperty(column.code()).setSortable(true);
        }
        made.setFrozen(column == LeadColumn.NAME);
    }

    void showColumns(Set<LeadColumn> columns) {
        for (LeadColumn column : LeadColumn.values()) {
            getColumnByKey(column.code()).setVisible(columns.contains(column));
        }
    }

    /** Reads the rows in sight again. @param most as many as there are without a filter */
    void show(LeadFilter now, long most) {
        setAllRowsVisible(most <= FEW);
        if (!now.equals(filter)) {
            filter = now;
            order();
        }
        rows.refreshAll();
    }

    private Stream<LeadView> read(Query<LeadView, Void> query) {
        return parts.leads(filter, query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<LeadView, Void> query) {
        return parts.countLeads(filter);
    }

    /** The heads show the order that the address says. */
    private void order() {
        LeadColumn by = LeadColumn.of(filter.sort());
        boolean ascends = by.ascends() != filter.reversed();
        sort(List.of(new GridSortOrder<>(
                getColumnByKey(by.code()), ascends ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
    }

    /** A head that is clicked a third time gives no order: the usual one then. */
    private LeadFilter ordered(List<GridSortOrder<LeadView>> orders) {
        if (orders.isEmpty()) {
            return filter.sortedBy(LeadFilter.Sort.NEWEST);
        }
        GridSortOrder<LeadView> first = orders.getFirst();
        for (LeadColumn column : LeadColumn.values()) {
            if (column.sort() != null && column.code().equals(first.getSorted().getKey())) {
                boolean ascends = first.getDirection() == SortDirection.ASCENDING;
                return filter.sortedBy(column.sort()).reversed(ascends != column.ascends());
            }
        }
        return filter;
    }
}
