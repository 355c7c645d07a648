package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Remembered;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Which columns the grid of leads has; this browser keeps it. */
class ColumnMenu extends Div {

    private static final String KEPT = "ag-lead-columns";

    private final EnumSet<LeadColumn> shown =
            EnumSet.copyOf(Remembered.value(KEPT).map(LeadColumn::read).orElse(LeadColumn.USUAL));

    ColumnMenu(Consumer<Set<LeadColumn>> chosen) {
        addClassName("column-menu");
        Button button = new Button(getTranslation("leads.columns"), Glyph.CHEVRON.icon());
        button.setIconAfterText();
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addClassName("thumb-menu");
        for (LeadColumn column : EnumSet.complementOf(EnumSet.of(LeadColumn.NAME))) {
            MenuItem item = menu.addItem(getTranslation("leads.column." + column.code()));
            item.setCheckable(true);
            item.setChecked(shown.contains(column));
            item.setKeepOpen(true);
            item.addClickListener(click -> {
                if (item.isChecked()) {
                    shown.add(column);
                } else {
                    shown.remove(column);
                }
                Remembered.keep(KEPT, LeadColumn.written(shown));
                chosen.accept(shown);
            });
        }
        add(button);
        chosen.accept(shown);
    }
}
