package ca.astrogrowth.ui.imports;

import ca.astrogrowth.leads.ImportPreview;
import ca.astrogrowth.leads.LeadImports;
import ca.astrogrowth.leads.facts.Field;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first rows of a list; above each column, what we take it to tell, which a person can correct. */
class ColumnsTable extends Div {

    private static final int ROWS = 5;
    private static final List<Field> FIELDS =
            LeadImports.FIELDS.stream().sorted().toList();

    private final transient Map<String, Select<Field>> choices = new LinkedHashMap<>();

    ColumnsTable(ImportPreview preview) {
        addClassName("table-scroll");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("import.preview"));
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        preview.columns().forEach(column -> head.add(header(column, preview.mapping())));
        table.getHead().add(head);
        preview.first().stream().limit(ROWS).forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    /** What each column tells; those that tell nothing are left out. */
    Map<String, Field> mapping() {
        Map<String, Field> mapping = new LinkedHashMap<>();
        choices.forEach((column, choice) -> choice.getOptionalValue().ifPresent(field -> mapping.put(column, field)));
        return mapping;
    }

    private NativeTableHeaderCell header(String column, Map<String, Field> guessed) {
        Select<Field> choice = new Select<>();
        choice.setAriaLabel(getTranslation("import.column", column));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("import.column.nothing"));
        choice.setPlaceholder(getTranslation("import.column.nothing"));
        choice.setItems(FIELDS);
        choice.setItemLabelGenerator(field ->
                field == null ? getTranslation("import.column.nothing") : getTranslation("lead.field." + field.code()));
        choice.setValue(guessed.get(column));
        choices.put(column, choice);
        Span name = new Span(column);
        name.addClassName("column-name");
        NativeTableHeaderCell header = new NativeTableHeaderCell(name, choice);
        header.getElement().setAttribute("scope", "col");
        return header;
    }

    private static NativeTableRow row(List<String> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }
}
